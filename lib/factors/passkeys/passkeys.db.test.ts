import { expect, test } from 'vitest'
import { streamOf } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { listEntries } from '@/lib/platform/journal/journal'
import { removeFactor } from '../change-factors'
import { anAuthenticator } from '../fixtures/authenticator'
import { anOwner, toldOf } from '../fixtures/owners'
import { listFactors } from '../list-factors'
import { addPasskey, beginAdding } from './add-passkey'
import { beginPasskey } from './begin-passkey'
import type { AskedPasskey } from './challenge'
import { passkeySite, userHandleOf } from './passkey-site'
import { usePasskey } from './use-passkey'

const use = (response: unknown, asked: AskedPasskey | null) =>
  inTransaction((tx) => usePasskey(response, asked, tx))

async function anOwnerWithPasskey() {
  const [owner, device] = [await anOwner(), anAuthenticator()]
  const { asked } = await beginAdding(owner)
  const response = device.make(asked.challenge)
  const added = await addPasskey(owner, { response, asked, name: 'Điện thoại' })
  if (!added.ok) throw new Error(added.reason)
  return { owner, device, id: added.id, userHandle: userHandleOf(owner.id) }
}

test('thêm vân tay rồi vào bằng chính nó, không cần nói mình là ai; chủ được báo', async () => {
  const { owner, device, userHandle, id } = await anOwnerWithPasskey()
  const { options, asked } = await beginPasskey(null)
  expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
  expect(options.allowCredentials).toEqual([])
  const used = await use(device.answer(asked.challenge, { userHandle }), asked)
  expect(used).toEqual({ ok: true, accountId: owner.id, factorId: id })
  expect(await toldOf(owner.id)).toEqual(['Tài khoản vừa thêm cách đăng nhập bằng vân tay'])
  expect((await listFactors(owner.id)).named).toMatchObject([
    { kind: 'PASSKEY', name: 'Điện thoại', lastUsedAt: expect.any(Date) },
  ])
})

test('một lần hỏi chỉ trả lời được một lần, cả khi cùng lúc', async () => {
  const { device, userHandle } = await anOwnerWithPasskey()
  const { asked } = await beginPasskey(null)
  const answers = [1, 2].map(() => device.answer(asked.challenge, { userHandle }))
  const both = await Promise.all(answers.map((one) => use(one, asked)))
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  const late = await use(device.answer(asked.challenge, { userHandle }), asked)
  expect(late).toEqual({ ok: false, reason: 'passkey-late' })
  expect(await use(device.answer('x', { userHandle }), null)).toEqual(late)
})

test('là cách thứ hai của người này thì vân tay của người khác không mở', async () => {
  const [one, other] = [await anOwnerWithPasskey(), await anOwnerWithPasskey()]
  const { options, asked } = await beginPasskey(one.owner.id)
  expect(options.allowCredentials).toMatchObject([{ id: one.device.id, transports: ['internal'] }])
  const foreign = other.device.answer(asked.challenge, { userHandle: other.userHandle })
  expect(await use(foreign, asked)).toEqual({ ok: false, reason: 'passkey-unknown' })
  const again = await beginPasskey(one.owner.id)
  // Named beforehand, an older device need not say whose it is.
  expect(await use(one.device.answer(again.asked.challenge), again.asked)).toMatchObject({
    ok: true,
    accountId: one.owner.id,
  })
})

test.each([
  ['thiết bị không hỏi vân tay hay mã khóa', { isVerified: false }, 'passkey-refused'],
  ['trang giả ở địa chỉ gần giống', { origin: 'http://localhost.vidu.vn' }, 'passkey-refused'],
  ['nói là của người khác', { userHandle: userHandleOf('0'.repeat(32)) }, 'passkey-unknown'],
  ['không nói là của ai', { userHandle: null }, 'passkey-unknown'],
])('%s thì không vào được', async (_, said, reason) => {
  const { device, userHandle } = await anOwnerWithPasskey()
  const { asked } = await beginPasskey(null)
  const answer = device.answer(asked.challenge, { userHandle, ...said })
  expect(await use(answer, asked)).toEqual({ ok: false, reason })
})

test('câu trả lời cho lần hỏi khác, chữ ký bị sửa, hay chữ không đọc được thì không vào được', async () => {
  const { device, userHandle } = await anOwnerWithPasskey()
  const ask = async () => (await beginPasskey(null)).asked
  const other = device.answer((await ask()).challenge, { userHandle })
  expect(await use(other, await ask())).toMatchObject({ reason: 'passkey-refused' })
  const asked = await ask()
  const forged = device.answer(asked.challenge, { userHandle })
  forged.response.signature = anAuthenticator().answer(asked.challenge).response.signature
  expect(await use(forged, asked)).toMatchObject({ reason: 'passkey-refused' })
  for (const rubbish of [null, 'x', {}, { id: 'x', response: 1 }])
    expect(await use(rubbish, await ask())).toMatchObject({ reason: 'passkey-unread' })
})

test('số đếm lùi lại: có bản sao, bị từ chối và ghi vào nhật ký; máy không đếm thì vẫn dùng được', async () => {
  const { owner, device, userHandle } = await anOwnerWithPasskey()
  const enter = async (count: number) => {
    const { asked } = await beginPasskey(null)
    return use(device.answer(asked.challenge, { userHandle, count }), asked)
  }
  expect(await enter(0)).toMatchObject({ ok: true })
  expect(await enter(0)).toMatchObject({ ok: true })
  expect(await enter(7)).toMatchObject({ ok: true })
  for (const count of [7, 6, 0])
    expect(await enter(count)).toEqual({ ok: false, reason: 'passkey-copied' })
  expect((await listEntries(streamOf(owner.id))).at(-1)?.act).toBe('passkey-copied')
  expect(await enter(8)).toMatchObject({ ok: true })
})

test('đã xóa thì không vào được nữa', async () => {
  const { owner, device, id, userHandle } = await anOwnerWithPasskey()
  expect(await removeFactor(owner, id)).toBe(true)
  const { asked } = await beginPasskey(null)
  const used = await use(device.answer(asked.challenge, { userHandle }), asked)
  expect(used).toEqual({ ok: false, reason: 'passkey-unknown' })
})

test('thêm: chỉ đúng người đã hỏi, một lần, thiết bị phải hỏi vân tay, chưa có trong danh sách', async () => {
  const { owner, device } = await anOwnerWithPasskey()
  const other = await anOwner()
  const add = async (said = {}, who = owner, tool = anAuthenticator()) => {
    const { asked } = await beginAdding(owner)
    return addPasskey(who, { asked, name: 'Máy', response: tool.make(asked.challenge, said) })
  }
  expect(await add({}, other)).toMatchObject({ reason: 'passkey-late' })
  expect(await add({ isVerified: false })).toMatchObject({ reason: 'passkey-refused' })
  expect(await add({ origin: 'https://vidu.vn' })).toMatchObject({ reason: 'passkey-refused' })
  expect(await add({}, owner, device)).toMatchObject({ reason: 'passkey-taken' })
  const { asked } = await beginAdding(owner)
  const response = anAuthenticator().make(asked.challenge)
  const both = await Promise.all(
    [1, 2].map(() => addPasskey(owner, { response, asked, name: 'Máy' })),
  )
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.factor.count({ where: { accountId: owner.id } })).toBe(2)
})

test('gắn với đúng địa chỉ của cổng', () => {
  expect(passkeySite('https://dvc.vidu.vn')).toMatchObject({
    rpID: 'dvc.vidu.vn',
    expectedOrigin: 'https://dvc.vidu.vn',
  })
})
