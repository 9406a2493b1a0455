import { expect, test } from 'vitest'
import { streamOf } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { listEntries } from '@/lib/platform/journal/journal'
import { makeBackupCodes } from './backup/make-backup-codes'
import { useBackupCode } from './backup/use-backup-code'
import { removeFactor, removeFactors, renameFactor } from './change-factors'
import { anOwner, toldOf } from './fixtures/owners'
import { shownBy } from './fixtures/shown-by'
import { listFactors } from './list-factors'
import { rekeyFactors } from './rekey-factors'
import { addTotp } from './totp/add-totp'
import { newSecret } from './totp/totp'
import { useTotp } from './totp/use-totp'

async function anOwnerWithApp() {
  const [owner, secret] = [await anOwner(), newSecret()]
  const added = await addTotp(owner, { secret, code: shownBy(secret, -1), name: 'Máy của Pà' })
  if (!added.ok) throw new Error(added.reason)
  return { owner, secret, id: added.id }
}
const useNow = (id: string, code: string) => inTransaction((tx) => useTotp(id, code, tx))
const spend = (id: string, code: string) => inTransaction((tx) => useBackupCode(id, code, tx))
const actsOf = async (id: string) => (await listEntries(streamOf(id))).map(({ act }) => act)

test('ứng dụng chỉ được thêm khi hiện đúng mã; mã ấy không dùng lại được; chủ được báo, nhật ký ghi', async () => {
  const [owner, secret] = [await anOwner(), newSecret()]
  const wrong = await addTotp(owner, { secret, code: '000000', name: 'x' })
  expect(wrong).toEqual({ ok: false, reason: 'wrong-totp' })
  expect((await listFactors(owner.id)).named).toEqual([])
  const code = shownBy(secret)
  expect((await addTotp(owner, { secret, code, name: 'Máy của Pà' })).ok).toBe(true)
  expect(await useNow(owner.id, code)).toBe(false)
  expect((await listFactors(owner.id)).named).toMatchObject([{ kind: 'TOTP', name: 'Máy của Pà' }])
  expect(await actsOf(owner.id)).toEqual(['add-factor'])
  expect(await toldOf(owner.id)).toEqual(['Tài khoản vừa thêm ứng dụng tạo mã'])
})

test('một mã của ứng dụng dùng một lần, hai người cùng lúc thì một người; mã cũ hơn cũng thôi', async () => {
  const { owner, secret } = await anOwnerWithApp()
  const later = shownBy(secret, 1)
  const both = await Promise.all([useNow(owner.id, later), useNow(owner.id, later)])
  expect(both.toSorted()).toEqual([false, true])
  expect(await useNow(owner.id, later)).toBe(false)
  expect(await useNow(owner.id, shownBy(secret))).toBe(false)
})

test('mã của người này không mở tài khoản người kia; khóa nằm trong dữ liệu đã niêm phong', async () => {
  const { owner, secret, id } = await anOwnerWithApp()
  const other = await anOwnerWithApp()
  expect(await useNow(other.owner.id, shownBy(secret))).toBe(false)
  const { sealed } = await db.factor.findUniqueOrThrow({ where: { id } })
  expect(Buffer.from(sealed!).includes(secret)).toBe(false)
  // Sealed for its owner: put into another's row it is no secret of theirs.
  await db.factor.update({ where: { id: other.id }, data: { sealed } })
  await expect(useNow(other.owner.id, shownBy(secret))).rejects.toThrow()
  await db.factor.delete({ where: { id: other.id } })
  expect(await useNow(owner.id, shownBy(secret))).toBe(true)
})

test('nhiều nhất ba ứng dụng, cả khi thêm cùng lúc', async () => {
  const owner = await anOwner()
  const add = () => {
    const secret = newSecret()
    return addTotp(owner, { secret, code: shownBy(secret), name: 'Máy' })
  }
  const all = await Promise.all([add(), add(), add(), add()])
  expect(all.filter(({ ok }) => ok)).toHaveLength(3)
})

test('mỗi mã dự phòng mở một lần, hai người cùng lúc thì một người; còn hai mã thì nhắc', async () => {
  const owner = await anOwner()
  const codes = await makeBackupCodes(owner)
  const both = await Promise.all([spend(owner.id, codes[0]!), spend(owner.id, codes[0]!)])
  expect(both.toSorted()).toEqual([false, true])
  expect((await listFactors(owner.id)).backupCodes).toBe(9)
  for (const code of codes.slice(1, 8)) expect(await spend(owner.id, code)).toBe(true)
  const told = await toldOf(owner.id)
  expect(told.filter((one) => one === 'Một mã dự phòng vừa được dùng')).toHaveLength(7)
  expect(told.at(-1)).toBe('Một mã dự phòng vừa được dùng, sắp hết mã')
  expect((await actsOf(owner.id)).at(-1)).toBe('use-backup-code')
})

test('bộ mã mới chấm dứt bộ cũ; dữ liệu không giữ mã nào', async () => {
  const owner = await anOwner()
  const [old] = await makeBackupCodes(owner)
  const [fresh] = await makeBackupCodes(owner)
  expect(await spend(owner.id, old!)).toBe(false)
  expect((await listFactors(owner.id)).backupCodes).toBe(10)
  const rows = await db.factor.findMany({
    where: { accountId: owner.id },
    omit: { signCount: true },
  })
  expect(JSON.stringify(rows)).not.toContain(fresh)
  expect(await spend(owner.id, fresh!)).toBe(true)
})

test('chỉ chủ đặt lại tên, xóa được; xóa rồi thì mã thôi dùng; mọi việc vào nhật ký', async () => {
  const { owner, secret, id } = await anOwnerWithApp()
  const other = await anOwner()
  expect(await renameFactor(other, id, 'Của tôi')).toBe(false)
  expect(await removeFactor(other, id)).toBe(false)
  expect(await removeFactor(owner, 'không phải mã')).toBe(false)
  expect(await renameFactor(owner, id, 'Điện thoại mới')).toBe(true)
  expect((await listFactors(owner.id)).named[0]?.name).toBe('Điện thoại mới')
  expect(await removeFactor(owner, id)).toBe(true)
  expect(await removeFactor(owner, id)).toBe(false)
  expect(await useNow(owner.id, shownBy(secret))).toBe(false)
  expect(await actsOf(owner.id)).toEqual(['add-factor', 'rename-factor', 'remove-factor'])
  expect((await toldOf(owner.id)).at(-1)).toBe('Tài khoản vừa bỏ ứng dụng tạo mã')
})

test('lấy lại tài khoản thì mọi cách cũ thôi mở, chủ được báo một lần', async () => {
  const { owner, secret } = await anOwnerWithApp()
  const [code] = await makeBackupCodes(owner)
  const remove = () => inTransaction((tx) => removeFactors(owner.id, 'recovery', tx))
  await remove()
  await remove()
  expect(await listFactors(owner.id)).toEqual({ named: [], backupCodes: null })
  expect(await useNow(owner.id, shownBy(secret))).toBe(false)
  expect(await spend(owner.id, code!)).toBe(false)
  const told = await toldOf(owner.id)
  expect(told.filter((one) => one?.includes('bỏ hết'))).toHaveLength(1)
})

test('niêm phong lại bằng khóa mới nhất: mã vẫn dùng được', async () => {
  const { owner, secret, id } = await anOwnerWithApp()
  const [code] = await makeBackupCodes(owner)
  const before = await db.factor.findUniqueOrThrow({ where: { id } })
  expect(await rekeyFactors()).toBe(0)
  const after = await db.factor.findUniqueOrThrow({ where: { id } })
  expect(after.sealed).not.toEqual(before.sealed)
  expect(await useNow(owner.id, shownBy(secret))).toBe(true)
  expect(await spend(owner.id, code!)).toBe(true)
})
