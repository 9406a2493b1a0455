import { describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { keyHash } from '@/lib/platform/seal/seal'
import { streamOf } from '../account'
import { askCode } from '../codes/ask-code'
import { aLogin, anActiveCitizen, anApprovedCitizen, aPassword, aVisitor } from '../fixtures'
import { proveOwner } from '../codes/prove-owner'
import { findSession } from '../sessions/repository'
import { setPassword } from './set-password'
import { signInFully } from '../fixtures/sign-in-fully'

const entry = { oldToken: null, visitor: aVisitor() }
const another = 'thuyền lá tre rơi'
const wrongCode = { ok: false, reason: 'wrong-code' }

const grantFor = async (login: string, code: string) => {
  const proved = await proveOwner(login, code, aVisitor())
  if (!proved.ok) throw new Error(proved.reason)
  return proved.grant
}
const messagesTo = (accountId: string) =>
  db.message.findMany({ where: { accountId }, orderBy: { createdAt: 'asc' } })
const sentCode = async (accountId: string) => {
  const [message] = (await messagesTo(accountId)).filter(({ secret }) => secret).slice(-1)
  return /([0-9A-Z]{3}-){2}[0-9A-Z]{2}/.exec(message?.body ?? '')?.[0] ?? ''
}
const canEnter = async (login: string, password: string) =>
  (await signInFully({ kind: 'CITIZEN', login, password }, aVisitor())).ok

describe('kích hoạt', () => {
  test('người có mã tự đặt mật khẩu rồi đăng nhập được', async () => {
    const { id, login, code } = await anApprovedCitizen()
    const set = await setPassword(await grantFor(login, code), aPassword, entry)
    expect(set).toMatchObject({ ok: true, wasOpened: false })
    expect(await canEnter(login, aPassword)).toBe(true)
    const acts = (await listEntries(streamOf(id))).map(({ act }) => act)
    expect(acts).toEqual(['create-account', 'activate', 'sign-in', 'sign-in'])
  })

  test('mã gõ chữ thường, chia nhóm khác, O thay 0, l thay 1 vẫn nhận', async () => {
    const { login, code } = await anApprovedCitizen()
    const typed = ` ${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}`
      .replaceAll('0', 'o')
      .replaceAll('1', 'l')
    expect(await proveOwner(login, typed, aVisitor())).toMatchObject({ ok: true })
  })

  test('mã chỉ dùng một lần, kể cả khi hai máy cùng nhập', async () => {
    const { login, code } = await anApprovedCitizen()
    const outcomes = await Promise.all([1, 2, 3].map(() => proveOwner(login, code, aVisitor())))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await proveOwner(login, code, aVisitor())).toEqual(wrongCode)
  })

  test('từ một mã chỉ đặt được một mật khẩu, kể cả khi bấm hai lần', async () => {
    const { login, code } = await anApprovedCitizen()
    const grant = await grantFor(login, code)
    const outcomes = await Promise.all(
      [aPassword, another].map((one) => setPassword(grant, one, entry)),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await setPassword(grant, another, entry)).toEqual({ ok: false, reasons: ['expired'] })
  })

  test('mật khẩu yếu bị từ chối mà không mất mã', async () => {
    const { login, code } = await anApprovedCitizen()
    const grant = await grantFor(login, code)
    expect(await setPassword(grant, '1234', entry)).toEqual({ ok: false, reasons: ['too-short'] })
    expect(await setPassword(grant, 'lò thị mẩy', entry)).toEqual({
      ok: false,
      reasons: ['personal'],
    })
    expect(await setPassword(grant, aPassword, entry)).toMatchObject({ ok: true })
  })

  test('người lạ nhập sai không làm mất mã kích hoạt đang ở trong tay chủ tài khoản', async () => {
    const { login, code } = await anApprovedCitizen()
    const stranger = aVisitor()
    for (let turn = 0; turn < 15; turn++) await proveOwner(login, '00000000', stranger)
    expect(await proveOwner(login, code, stranger)).toEqual({ ok: false, reason: 'locked' })
    expect(await proveOwner(login, code, aVisitor())).toMatchObject({ ok: true })
  })

  test('mã của người này không mở được tài khoản người khác', async () => {
    const [one, other] = [await anApprovedCitizen(), await anApprovedCitizen()]
    expect(await proveOwner(other.login, one.code, aVisitor())).toEqual(wrongCode)
  })
})

describe('quên mật khẩu', () => {
  test('mã đến điện thoại; đặt lại thì mọi phiên kết thúc và chủ tài khoản được báo', async () => {
    const { id, login, token } = await anActiveCitizen()
    expect(await askCode(login, 'sms', aVisitor())).toEqual({ ok: true })
    const set = await setPassword(await grantFor(login, await sentCode(id)), another, entry)
    if (!set.ok) throw new Error(set.reasons.join())
    expect(set.wasOpened).toBe(true)
    expect(await findSession(keyHash(token))).toBeNull()
    expect(await findSession(keyHash(set.token))).not.toBeNull()
    expect(await canEnter(login, aPassword)).toBe(false)
    expect(await canEnter(login, another)).toBe(true)
    const told = (await messagesTo(id)).filter(({ secret }) => !secret)
    expect(told.map(({ body }) => body).join()).toContain(
      'Mật khẩu tài khoản của ông/bà vừa được đặt lại',
    )
  })

  test('không bao giờ gửi mật khẩu', async () => {
    const { id } = await anActiveCitizen()
    for (const { body } of await messagesTo(id)) expect(body).not.toContain(aPassword)
  })

  test('mã số lạ được trả lời như nhau, và không ai nhận tin nào', async () => {
    const before = await db.message.count()
    expect(await askCode(aLogin(), 'sms', aVisitor())).toEqual({ ok: true })
    expect(await db.message.count()).toBe(before)
  })

  test('thư điện tử chỉ dùng khi đã xác nhận, nếu chưa thì tin nhắn', async () => {
    const { id, login } = await anActiveCitizen({ email: 'may@vidu.vn' })
    await askCode(login, 'email', aVisitor())
    expect((await messagesTo(id)).at(-1)).toMatchObject({ channel: 'SMS', secret: true })
    await db.account.update({ where: { id }, data: { emailVerified: true } })
    await askCode(login, 'email', aVisitor())
    expect((await messagesTo(id)).at(-1)).toMatchObject({
      channel: 'EMAIL',
      recipient: 'may@vidu.vn',
      secret: true,
    })
    const set = await setPassword(await grantFor(login, await sentCode(id)), another, entry)
    expect(set.ok).toBe(true)
    expect((await messagesTo(id)).slice(-2).map(({ channel }) => channel)).toEqual(['SMS', 'EMAIL'])
  })

  test('xin quá 3 mã trong 30 phút thì phải chờ, mã số lạ cũng vậy', async () => {
    const { login } = await anActiveCitizen()
    for (const who of [login, aLogin()]) {
      for (let turn = 0; turn < 3; turn++)
        expect(await askCode(who, 'sms', aVisitor())).toEqual({ ok: true })
      expect(await askCode(who, 'sms', aVisitor())).toEqual({ ok: false, reason: 'too-many-codes' })
    }
  })

  test('người lạ nhập sai bao nhiêu lần thì mã của chủ tài khoản vẫn dùng được', async () => {
    const { id, login } = await anActiveCitizen()
    await askCode(login, 'sms', aVisitor())
    for (let turn = 0; turn < 12; turn++)
      expect(await proveOwner(login, '00000000', aVisitor())).toEqual(wrongCode)
    expect(await proveOwner(login, await sentCode(id), aVisitor())).toMatchObject({ ok: true })
  })

  test('nơi nhập sai 10 lần thì phải chờ, xin mã mới cũng vậy; câu trả lời như của mã số lạ', async () => {
    const [{ id, login }, nobody] = [await anActiveCitizen(), aLogin()]
    const visitor = aVisitor()
    await askCode(login, 'sms', visitor)
    const locked = { ok: false, reason: 'locked' }
    for (const who of [login, nobody]) {
      for (let turn = 0; turn < 9; turn++)
        expect(await proveOwner(who, '00000000', visitor)).toEqual(wrongCode)
      expect(await proveOwner(who, '00000000', visitor)).toEqual(locked)
    }
    await askCode(login, 'sms', visitor)
    expect(await proveOwner(login, await sentCode(id), visitor)).toEqual(locked)
    expect(await proveOwner(login, await sentCode(id), aVisitor())).toMatchObject({ ok: true })
  })

  test('tài khoản chưa kích hoạt thì nhận mã kích hoạt mới', async () => {
    const { id, login } = await anApprovedCitizen()
    await askCode(login, 'sms', aVisitor())
    const set = await setPassword(await grantFor(login, await sentCode(id)), aPassword, entry)
    expect(set).toMatchObject({ ok: true, wasOpened: false })
  })

  test('đang bị khóa vẫn đặt lại được bằng mã, và hết khóa', async () => {
    const { id, login } = await anActiveCitizen()
    for (let turn = 0; turn < 5; turn++) await canEnter(login, 'sai mật khẩu')
    await askCode(login, 'sms', aVisitor())
    await setPassword(await grantFor(login, await sentCode(id)), another, entry)
    expect(await canEnter(login, another)).toBe(true)
  })
})
