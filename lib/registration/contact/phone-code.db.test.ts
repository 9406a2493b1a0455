import { beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as phonePage } from '@/app/(public)/dang-ky/xac-nhan-so-dien-thoai/route'
import { POST as enterCode } from '@/app/(public)/dang-ky/xac-nhan-so-dien-thoai/route'
import { drawn, inSight, namedButHidden } from '@/lib/forms/fixtures/drawn-page'
import { formatTime } from '@/lib/forms/days/dates'
import { db } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { findCodeTries } from '@/lib/verification/code-tries'
import { MOST_TRIES } from '@/lib/verification/one-time-code'
import { aTypedDraft } from '../fixtures'
import { begun, current, press, save, type Route } from '../fixtures/presses'
import { stepHref } from '../steps/addresses'
import { type TypedDraft } from '../steps/steps'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
beforeEach(async () => {
  jar.clear()
  // All presses come from one network.
  await db.message.deleteMany()
})

const here = stepHref('confirmedPhone')
let number = 0
const aPhone = () => `0974${String(++number).padStart(6, '0')}`
const stored = (phone: string) => `+84${phone.slice(1)}`

const { confirmedPhone: _, transaction: __, submission: ___, ...before } = aTypedDraft()
const aDraft = () => begun(before as TypedDraft)

const typePhone = async (reference: string, phone: string) =>
  (
    await save('contact', {
      reference,
      contactPerson: 'Lò Thị Mẩy',
      email: '',
      phone,
      intent: 'tiep',
    })
  ).to
const enter = async (reference: string, code: string) =>
  (await press(enterCode as Route, { reference, code, intent: 'tiep' })).to
const sendAgain = async (reference: string) =>
  (await press(enterCode as Route, { reference, intent: 'gui-lai' })).to
const codesTo = async (phone: string) => {
  const where = { recipient: stored(phone), purpose: 'confirm-phone' }
  const messages = await db.message.findMany({ where, orderBy: { id: 'asc' } })
  return messages.map(({ body }) => /^\d{6}/.exec(body)![0])
}
const seen = async (address: string) => inSight(await drawn(phonePage, address))

describe('đổi số rồi nhập mã', () => {
  test('mã của số trước được nói là của số trước; mã của số mới vẫn dùng được, và xác nhận số mới', async () => {
    const { reference } = await aDraft()
    const [first, second] = [aPhone(), aPhone()]
    await typePhone(reference, first)
    await typePhone(reference, second)
    const [[old = ''], [fresh = '']] = [await codesTo(first), await codesTo(second)]
    for (let turn = 0; turn < 3; turn++) {
      const to = await enter(reference, old)
      expect(await seen(to)).toContain('Mã vừa nhập đã gửi đến số trước.')
    }
    expect((await current()).typed.confirmedPhone).toBeUndefined()
    expect(await enter(reference, fresh)).toBe(stepHref('transaction'))
    expect((await current()).typed.confirmedPhone).toEqual({ confirmedPhone: stored(second) })
  })

  test('đổi đi rồi đổi lại số đầu thì mã đầu vẫn dùng được', async () => {
    const { reference } = await aDraft()
    const [first, second] = [aPhone(), aPhone()]
    for (const phone of [first, second, first]) await typePhone(reference, phone)
    expect(await codesTo(first)).toHaveLength(1)
    expect(await enter(reference, (await codesTo(first))[0]!)).toBe(stepHref('transaction'))
  })

  test('mã đúng nhấn hai mươi lần một lúc: lần nào cũng đi tiếp, không mất lượt thử nào', async () => {
    const { id, reference } = await aDraft()
    const phone = aPhone()
    await typePhone(reference, phone)
    const [code = ''] = await codesTo(phone)
    const goals = await Promise.all(Array.from({ length: 20 }, () => enter(reference, code)))
    expect(new Set(goals)).toEqual(new Set([stepHref('transaction')]))
    const tried = { purpose: 'confirm-phone', subject: id } as const
    expect((await findCodeTries(tried)).left).toBe(MOST_TRIES)
  })

  test.each([0, 1, 2])('gửi lại hai lần thì mã thứ %i trong ba mã vẫn dùng được', async (at) => {
    const { reference } = await aDraft()
    const phone = aPhone()
    await typePhone(reference, phone)
    for (let turn = 0; turn < 2; turn++) await sendAgain(reference)
    expect(await enter(reference, (await codesTo(phone))[at]!)).toBe(stepHref('transaction'))
  })
})

const reasons = [
  'thieu-ma',
  'wrong',
  'elsewhere',
  'expired',
  'too-many',
  'too-many-this-hour',
  'too-many-today',
  'too-many-here',
  'busy',
  'lạ',
]
describe('điều lỗi nhắc đến thì nhìn thấy', () => {
  test.each(reasons)('%s: nút được nhắc đang mở ra, gửi được hay chưa cũng vậy', async (reason) => {
    const { reference } = await aDraft()
    await typePhone(reference, aPhone())
    const address = `${here}?loi=${encodeURIComponent(reason)}`
    const html = await drawn(phonePage, address)
    expect(namedButHidden(html)).toEqual([])
    for (let turn = 0; turn < 2; turn++) await sendAgain(reference)
    const blocked = await drawn(phonePage, address)
    expect(namedButHidden(blocked)).toEqual([])
    expect(inSight(blocked)).toMatch(/từ \d\d:\d\d/)
  })

  test('đã gửi 3 mã: không còn nút gửi lại, mà có giờ gửi lại được', async () => {
    const { reference } = await aDraft()
    await typePhone(reference, aPhone())
    expect(await drawn(phonePage, here)).toContain('value="gui-lai"')
    for (let turn = 0; turn < 2; turn++) await sendAgain(reference)
    const to = await sendAgain(reference)
    expect(to).toContain('loi=too-many')
    const html = await drawn(phonePage, to)
    const time = formatTime(new Date(Date.now() + 30 * 60_000 - 5_000)).slice(0, 2)
    expect(inSight(html)).toMatch(new RegExp(`Nhập mã đã nhận, hoặc gửi lại mã từ ${time}:\\d\\d`))
    expect(html).not.toContain('value="gui-lai"')
  })

  test('số chưa từng được gửi mã, mà hết lượt: không bảo dùng mã đã nhận', async () => {
    const { reference } = await aDraft()
    const phone = aPhone()
    await db.message.createMany({
      data: Array.from({ length: 12 }, () => ({
        channel: 'SMS' as const,
        recipient: stored(phone),
        body: '',
        purpose: 'confirm-phone',
        networks: ['x'],
      })),
    })
    const words = await seen(await typePhone(reference, phone))
    expect(words).toContain('Chưa có mã nào được gửi')
    expect(words).toMatch(/Gửi lại mã từ \d\d:\d\d ngày/)
    expect(words).not.toContain('mã đã nhận')
  })
})

test('đang gửi mã mới thì trang nói của mã mới, không nói giờ của mã cũ', async () => {
  const { reference } = await aDraft()
  const phone = aPhone()
  await typePhone(reference, phone)
  const atOnce = new Date('2026-01-01T08:39:00Z')
  await db.message.updateMany({
    where: { recipient: stored(phone) },
    data: { state: 'DELIVERED', sentAt: atOnce, deliveredAt: atOnce },
  })
  expect(await seen(here)).toMatch(/Mã mới nhất đã đến số .* lúc 15:39/)
  const words = await seen(await sendAgain(reference))
  expect(words).toContain('Đang gửi tin nhắn có mã mới')
  expect(words).not.toContain('15:39')
})
