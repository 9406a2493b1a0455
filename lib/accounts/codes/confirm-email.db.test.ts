import { describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { keyHash } from '@/lib/platform/seal/seal'
import { streamOf } from '../account'
import { askCode } from './ask-code'
import { askEmailCode, confirmEmail, findUnconfirmed } from './confirm-email'
import { anActiveCitizen, aVisitor } from '../fixtures'
import { findSession } from '../sessions/repository'

async function aUser(email?: string) {
  const { token } = await anActiveCitizen({ email })
  return (await findSession(keyHash(token)))!.user
}
const newestTo = (accountId: string) =>
  db.message.findFirst({ where: { accountId }, orderBy: { id: 'desc' } })
const codeTo = async (accountId: string) => (await newestTo(accountId))!.body.match(/\b\d{6}\b/)![0]

describe('xác nhận thư điện tử', () => {
  test('mã trong thư xác nhận địa chỉ; từ đó quên mật khẩu thì mã đến bằng thư', async () => {
    const user = await aUser('may@vidu.vn')
    expect(await askEmailCode(user)).toEqual({ ok: true })
    expect(await newestTo(user.id)).toMatchObject({
      channel: 'EMAIL',
      recipient: 'may@vidu.vn',
      secret: true,
    })
    expect(await confirmEmail(user, await codeTo(user.id))).toEqual({ ok: true })
    expect(await findUnconfirmed(user.id)).toBeNull()
    expect((await listEntries(streamOf(user.id))).at(-1)).toMatchObject({ act: 'confirm-email' })
    const told = await db.message.findFirst({
      where: { accountId: user.id, channel: 'SMS' },
      orderBy: { id: 'desc' },
    })
    expect(told!.body).toContain('Thư điện tử của tài khoản vừa được xác nhận')

    await askCode(user.login, 'email', aVisitor())
    expect(await newestTo(user.id)).toMatchObject({ channel: 'EMAIL', recipient: 'may@vidu.vn' })
  })

  test('mã sai, mã trống, mã của người khác đều không xác nhận được', async () => {
    const [user, other] = [await aUser('may@vidu.vn'), await aUser('chau@vidu.vn')]
    await askEmailCode(other)
    const wrong = { ok: false, reason: 'wrong-email-code' }
    expect(await confirmEmail(user, await codeTo(other.id))).toEqual(wrong)
    expect(await confirmEmail(user, '')).toEqual({ ok: false, reason: 'no-code' })
    expect(await findUnconfirmed(user.id)).toBe('may@vidu.vn')
  })

  test('địa chỉ đã đổi sau khi gửi mã thì mã ấy không xác nhận địa chỉ mới', async () => {
    const user = await aUser('may@vidu.vn')
    await askEmailCode(user)
    const code = await codeTo(user.id)
    await db.account.update({ where: { id: user.id }, data: { email: 'khac@vidu.vn' } })
    expect((await confirmEmail(user, code)).ok).toBe(false)
    expect(await findUnconfirmed(user.id)).toBe('khac@vidu.vn')
  })

  test('không có thư điện tử thì không gửi gì; xin quá 3 mã thì phải chờ', async () => {
    expect(await askEmailCode(await aUser())).toEqual({ ok: false, reason: 'no-email' })
    const user = await aUser('may@vidu.vn')
    for (let turn = 0; turn < 3; turn++) await askEmailCode(user)
    expect(await askEmailCode(user)).toEqual({ ok: false, reason: 'too-many-codes' })
  })
})
