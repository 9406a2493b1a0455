import { beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as confirmPage } from '@/app/(citizen)/ca-nhan/dieu-chinh/xac-nhan/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { aNewPhone, aUser, codeTo, inPlus, phoneOf, shownTo, wishing } from '../fixtures/own-wishes'
import { adjustAccount } from './adjust-account'
import { findConfirming } from './find-confirming'
import { keepChoice, keepNewValues } from './keep-wishes'
import { sendAdjustCodes } from './send-codes'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

type User = Awaited<ReturnType<typeof aUser>>['user']
const countTo = (user: User, recipient: string) =>
  db.message.count({ where: { accountId: user.id, recipient, purpose: { not: null } } })
const change = (user: User, newPhone: string) => keepNewValues(user, { newPhone })
const pageOf = async (user: User) => {
  await signIn(user)
  return drawn(confirmPage, '/ca-nhan/dieu-chinh/xac-nhan')
}

describe('sửa số mới sau khi đã nhận mã', () => {
  test('trang không nói đã gửi mã đến số chưa nhận gì, và có nút “Nhận mã”', async () => {
    const { user } = await aUser()
    await wishing(user, { phone: 'yes', newPhone: aNewPhone() })
    expect(readOn(await pageOf(user))).toContain('6 chữ số đã gửi đến')
    await change(user, aNewPhone())
    const page = await pageOf(user)
    expect(readOn(page)).not.toContain('6 chữ số đã gửi đến')
    expect(page).toMatch(/<button[^>]*>(<span>)?Nhận mã</)
  })

  test('nhấn “Nhận mã” thì chỉ số mới nhận thêm mã; mã trước của số đang dùng vẫn mở được', async () => {
    const { user, token } = await aUser()
    await wishing(user, { phone: 'yes', newPhone: aNewPhone() })
    const before = await phoneOf(user)
    const sent = await countTo(user, before)
    const newPhone = aNewPhone()
    await change(user, newPhone)
    expect(await sendAdjustCodes(user)).toEqual({ ok: true })
    expect(await countTo(user, before)).toBe(sent)
    expect(readOn(await pageOf(user))).toContain('6 chữ số đã gửi đến')
    const codes = {
      code: await codeTo(user.id, before, 'transaction'),
      phoneCode: await codeTo(user.id, inPlus(newPhone), 'new-contact'),
    }
    const adjusted = await adjustAccount(user, { ...codes, shown: await shownTo(user) }, token)
    expect(adjusted).toMatchObject({ ok: true })
  })
})

describe('đã dùng hết lượt tin nhắn', () => {
  test('thư điện tử đã xác nhận vẫn được chọn, và trang nói tin nhắn có lại từ khi nào', async () => {
    const { user } = await aUser('may.lo@vidu.vn')
    await db.account.update({ where: { id: user.id }, data: { emailVerified: true } })
    await keepChoice(user, { email: 'yes' })
    await keepNewValues(user, { newEmail: 'may.moi@vidu.vn' })
    for (let turn = 0; turn < 3; turn++) await sendAdjustCodes(user, 'SMS')
    await db.oneTimeCode.deleteMany({ where: { purpose: 'transaction' } })
    const asked = await findConfirming(user)
    expect(asked).toMatchObject({ hasCode: false, to: { channel: 'EMAIL' } })
    expect(asked).toMatchObject({
      ways: [{ channel: 'EMAIL' }],
      closed: [{ way: { channel: 'SMS' } }],
    })
    const page = await pageOf(user)
    expect(readOn(page)).toMatch(/Bằng tin nhắn: nhận được mã từ \d/)
    expect(readOn(page)).not.toContain('Gửi lại mã')
    expect(page).toMatch(/type="hidden"[^>]*name="channel"[^>]*value="EMAIL"/)
    expect(page).toMatch(/<button[^>]*>(<span>)?Nhận mã</)
  })
})
