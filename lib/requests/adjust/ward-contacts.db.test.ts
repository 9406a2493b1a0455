import { beforeEach, describe, expect, test } from 'vitest'
import { streamOf, type User } from '@/lib/accounts/account'
import { anActiveCitizen } from '@/lib/accounts/fixtures'
import { listHistory } from '@/lib/accounts/personal/list-history'
import { findSession } from '@/lib/accounts/sessions/repository'
import { today } from '@/lib/forms/days/dates'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { keyHash } from '@/lib/platform/seal/seal'
import { asGuardian } from '../as-guardian'
import type { Requester } from '../requester'
import { aNewPhone, codeTo, inPlus, phoneOf, shownTo, wishing } from '../fixtures/own-wishes'
import { adjustAccount } from './adjust-account'
import { findConfirming } from './find-confirming'
import { findAdjusting, keepChoice, keepNewValues } from './keep-wishes'
import { sendAdjustCodes } from './send-codes'

type Someone = { user: User; token: string }
const signedIn = async (): Promise<Someone> => {
  const { token } = await anActiveCitizen()
  return { user: (await findSession(keyHash(token)))!.user, token }
}
const guards = ({ user }: Someone, child: Someone, kinship: string) =>
  db.guardianship.create({
    data: {
      childId: child.user.id,
      guardianCode: user.login,
      kinship,
      endsOn: new Date('2099-01-01'),
    },
  })

let mother: Someone
let father: Someone
let child: Someone
let asMother: Requester

beforeEach(async () => {
  ;[mother, father, child] = [await signedIn(), await signedIn(), await signedIn()]
  await guards(mother, child, 'mother')
  await guards(father, child, 'father')
  asMother = (await asGuardian(mother.user, child.user.id))!
})

/** Both codes, as they came: to the mother's own phone, and to the new one. */
async function codesFor(newPhone: string) {
  await wishing(asMother, { phone: 'yes', newPhone })
  return {
    code: await codeTo(mother.user.id, await phoneOf(mother.user), 'transaction'),
    phoneCode: await codeTo(mother.user.id, inPlus(newPhone), 'new-contact'),
    shown: await shownTo(asMother),
  }
}
const bodiesTo = async (recipient: string) =>
  (await db.message.findMany({ where: { recipient } })).map(({ body }) => body).join()

describe('cha mẹ đổi điện thoại của con từ tài khoản của mình', () => {
  test('mã đến liên hệ của mẹ và số mới; con bị đăng xuất, mọi người được báo; con đọc được ai đã làm', async () => {
    const old = await phoneOf(child.user)
    const newPhone = aNewPhone()
    const done = await adjustAccount(asMother, await codesFor(newPhone), mother.token)
    expect(done).toMatchObject({ ok: true })
    expect(await phoneOf(child.user)).toBe(inPlus(newPhone))
    // The mother stays signed in, and her own contact is as it was.
    expect(await findSession(keyHash(mother.token))).not.toBeNull()
    expect(await findSession(keyHash(child.token))).toBeNull()
    expect(await bodiesTo(old)).toContain('Đã điều chỉnh thông tin tài khoản')
    expect(await bodiesTo(inPlus(newPhone))).toContain('Đã điều chỉnh thông tin tài khoản')
    for (const { user } of [mother, father])
      expect(await bodiesTo(await phoneOf(user))).toContain('Liên hệ của tài khoản trẻ em')
    const [entry] = (await listEntries(streamOf(child.user.id))).filter(
      ({ act }) => act === 'adjust-for-child',
    )
    expect(entry).toMatchObject({ actor: `account:${mother.user.id}` })
    const read = async (reader: User) =>
      (await listHistory(child.user, { page: 1, isOwn: false, reader })).lines.find(({ what }) =>
        what.includes('Đổi điện thoại hoặc thư điện tử của con'),
      )?.who
    expect(await read(child.user)).toBe(`Mẹ: ${mother.user.fullName}`)
    expect(await read(mother.user)).toBe('Bạn')
    // Families part: the other guardian reads what, and never a name.
    expect(await read(father.user)).toBe('Mẹ')
  })

  test('trang xác nhận che liên hệ cũ của con, vì có thể là của người giám hộ kia', async () => {
    const old = await phoneOf(child.user)
    await codesFor(aNewPhone())
    const asked = JSON.stringify(await findConfirming(asMother))
    expect(asked).toContain(old.slice(-3))
    expect(asked).not.toContain(old.slice(-6, -3) + ' ' + old.slice(-3))
    expect(asked).not.toContain(old.slice(3))
  })

  test('mã của con không thay được mã của mẹ; sai một mã thì không mã nào mất', async () => {
    const newPhone = aNewPhone()
    const { code, phoneCode, shown } = await codesFor(newPhone)
    const wrong = code === '111111' ? '222222' : '111111'
    expect(await adjustAccount(asMother, { code: wrong, phoneCode, shown }, mother.token)).toEqual({
      ok: false,
      codes: [{ field: 'code', reason: 'wrong' }],
    })
    expect(await adjustAccount(asMother, { code, phoneCode, shown }, mother.token)).toMatchObject({
      ok: true,
    })
  })

  test('con chưa từng vào: mã kích hoạt đến số mới, số cũ biết mã trước không dùng được nữa', async () => {
    await db.account.update({ where: { id: child.user.id }, data: { passwordHash: null } })
    const [before, newPhone] = [await phoneOf(child.user), aNewPhone()]
    const done = await adjustAccount(asMother, await codesFor(newPhone), mother.token)
    expect(done).toMatchObject({ ok: true, hasFirstCode: true })
    expect(await bodiesTo(inPlus(newPhone))).toContain('Mã kích hoạt của con')
    expect(await bodiesTo(before)).toContain('Mã kích hoạt trước không dùng được nữa')
  })

  test('chỉ điện thoại và thư: địa chỉ, cơ quan của con không đổi từ đây', async () => {
    await keepChoice(asMother, { address: 'yes', office: 'yes', phone: 'yes' })
    await keepNewValues(asMother, { newPhone: aNewPhone(), street: 'Số 1', officeCode: '089' })
    const { draft } = await findAdjusting(asMother)
    expect(Object.keys(draft!.typed).toSorted()).toEqual(['email', 'newPhone', 'phone'])
  })

  test('cha, mẹ và con mỗi người một bản đang làm dở', async () => {
    const asFather = (await asGuardian(father.user, child.user.id))!
    for (const asker of [asMother, asFather, child.user]) {
      await keepChoice(asker, { phone: 'yes' })
      await keepNewValues(asker, { newPhone: aNewPhone() })
    }
    const drafts = await Promise.all([asMother, asFather, child.user].map(findAdjusting))
    expect(new Set(drafts.map(({ draft }) => draft!.typed.newPhone)).size).toBe(3)
  })
})

describe('ai không quản lý con thì không đổi được gì', () => {
  test('người lạ, địa chỉ lạ, tài khoản đã ngừng', async () => {
    const stranger = await signedIn()
    expect(await asGuardian(stranger.user, child.user.id)).toBeNull()
    expect(await asGuardian(mother.user, 'khong-phai-ma')).toBeNull()
    await db.account.update({ where: { id: child.user.id }, data: { stoppedAt: new Date() } })
    expect(await asGuardian(mother.user, child.user.id)).toBeNull()
  })

  test.each([
    ['thôi giám hộ', { endedAt: new Date(), endedWhy: 'court' }],
    ['con đủ 18 tuổi, từ 0 giờ ngày ấy', { endsOn: new Date(today()) }],
  ])('%s giữa lúc nhập mã: mã đúng cũng không đổi gì', async (_, ended) => {
    const old = await phoneOf(child.user)
    const codes = await codesFor(aNewPhone())
    await db.guardianship.updateMany({
      where: { childId: child.user.id, guardianCode: mother.user.login },
      data: ended,
    })
    expect(await adjustAccount(asMother, codes, mother.token)).toMatchObject({ ok: false })
    expect(await phoneOf(child.user)).toBe(old)
  })

  test('cùng bản nháp, con nhập mã của mẹ ở tài khoản của mình: không được', async () => {
    const codes = await codesFor(aNewPhone())
    expect(await sendAdjustCodes(child.user)).toEqual({ ok: false, reason: 'incomplete' })
    expect((await adjustAccount(child.user, codes, child.token)).ok).toBe(false)
  })
})
