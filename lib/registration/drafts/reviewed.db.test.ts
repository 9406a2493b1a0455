import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as drawReview } from '@/app/(public)/dang-ky/kiem-tra/route'
import { POST as handIn } from '@/app/(public)/dang-ky/kiem-tra/route'
import { drawn, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { formatDay, today } from '@/lib/forms/days/dates'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { correctDeclaration } from '../sent/correct-declaration'
import { aTypedDraft } from '../fixtures'
import { begun, current, press, type Fields, type Route } from '../fixtures/presses'
import { mergeTyped } from '../repository'
import { reviewHref } from '../steps/addresses'
import { type StepId } from '../steps/steps'
import { submitDeclaration } from '../sent/submit-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const fresh = () => aTypedDraft({ transaction: { startsOn: today() } })
const atReview = (search = '') => drawn(drawReview, reviewHref + search)
const markIn = (html: string) => /name="reviewed" value="([^"]+)"/.exec(html)![1]!

/** «Ghi nhận» on the check page as it was drawn, whatever has happened since. */
async function looking(): Promise<() => Promise<{ to: string }>> {
  const { reference } = await current()
  const html = await atReview()
  const shown = wordsIn(html, 'shown') ?? ''
  const fields: Fields = { reference, shown, reviewed: markIn(html), commitment: 'yes' }
  return () => press(handIn as Route, fields)
}

// What is changed, and what the page that comes back says of it.
const edits: [string, StepId, Fields, string][] = [
  ['họ tên', 'declarant', { fullName: 'Lò Thị Mây' }, 'Họ và tên: Lò Thị Mây'],
  ['mã số', 'declarant', { bhxhCode: '1410203041' }, '141\u00a0020\u00a03041'],
  ['địa chỉ', 'address', { street: 'Số 9 ngõ 3 phố Giả Định' }, 'Số 9 ngõ 3 phố Giả Định'],
  ['ảnh', 'photos', { back: 'c0ffee00-0000-4000-8000-000000000003' }, 'Ảnh mặt sau'],
  ['thư điện tử', 'contact', { email: 'khac@vidu.vn' }, 'khac@vidu.vn'],
  ['thư điện tử (bỏ)', 'contact', { email: '' }, 'thư điện tử: Chưa có'],
  ['người liên hệ', 'contact', { contactPerson: 'Y Bliă' }, 'Y Bliă'],
  ['cơ quan', 'transaction', { officeCode: '08902' }, 'Châu Đốc'],
  [
    'cách nộp',
    'submission',
    { method: 'post', pickupAddress: 'Ấp 3, xã Mỹ Đức', pickupTime: 'morning' },
    'Ấp 3, xã Mỹ Đức',
  ],
]
/** The part that says what changed, apart from the answers below it. */
const saidIn = (html: string) =>
  readOn(html.split('Các mục vừa đổi ở cửa sổ hoặc máy khác')[1]!.split('</ul>')[0]!)

describe('cam kết đúng điều đã xem lại', () => {
  test.each(edits)('sửa %s ở cửa sổ khác thì được mời xem lại', async (_, step, words, said) => {
    const { id } = await begun(fresh())
    const pressed = await looking()
    await mergeTyped(id, step, words)
    const { to } = await pressed()
    expect(to).toMatch(/^\/dang-ky\/kiem-tra\?loi=da-doi&muc=[\w.,]+#loi$/)
    expect((await current()).status).toBe('DRAFT')
    const page = await drawn(drawReview, to)
    expect(saidIn(page)).toContain(said)
    expect(saidIn(page)).not.toContain('Căn cước')
    expect(page).toContain('Tờ khai đã đổi sau khi bạn mở trang')
    expect(page).not.toMatch(/name="commitment"[^>]* checked/)
    // Looked at again, it is sent.
    expect((await (await looking())()).to).toBe('/dang-ky/da-ghi-nhan')
  })

  test('biểu mẫu không nói đã cho xem gì thì được mời xem lại', async () => {
    const { reference } = await begun(fresh())
    const { to } = await press(handIn as Route, { reference, commitment: 'yes' })
    expect(to).toBe('/dang-ky/kiem-tra?loi=da-doi#loi')
    expect((await current()).status).toBe('DRAFT')
  })

  test.each([
    ['gửi lần đầu', false],
    ['gửi phần bổ sung', true],
  ])('%s: đổi đúng lúc đang gửi thì không gửi điều chưa xem', async (_, isReturned) => {
    const { id } = await begun(fresh())
    if (isReturned) {
      await submitDeclaration(await current())
      const corrections = [{ step: 'declarant', field: 'fullName', code: 'x', text: 'Sửa lại.' }]
      await db.declaration.update({ where: { id }, data: { status: 'RETURNED', corrections } })
      await mergeTyped(id, 'declarant', { fullName: 'Lò Thị Mây' })
    }
    const read = await current()
    await mergeTyped(id, 'declarant', { fullName: 'Lò Thị Mai' })
    const send = isReturned ? correctDeclaration : submitDeclaration
    expect(await send(read)).toEqual({ ok: false, reason: 'changed' })
    expect((await current()).status).toBe(read.status)
  })

  test('không ai sửa gì thì gửi được ngay', async () => {
    await begun(fresh())
    expect((await (await looking())()).to).toBe('/dang-ky/da-ghi-nhan')
  })

  test('sửa rồi sửa lại như cũ thì không bị hỏi', async () => {
    const { id } = await begun(fresh())
    const pressed = await looking()
    await mergeTyped(id, 'contact', { email: 'khac@vidu.vn' })
    await mergeTyped(id, 'contact', { email: 'may@vidu.vn' })
    expect((await pressed()).to).toBe('/dang-ky/da-ghi-nhan')
  })

  test('phần bổ sung cũng vậy', async () => {
    const { id } = await begun(fresh())
    await submitDeclaration(await current())
    const corrections = [{ step: 'declarant', field: 'fullName', code: 'x', text: 'Sửa lại.' }]
    await db.declaration.update({ where: { id }, data: { status: 'RETURNED', corrections } })
    await mergeTyped(id, 'declarant', { fullName: 'Lò Thị Mây' })
    const pressed = await looking()
    await mergeTyped(id, 'declarant', { fullName: 'Lò Thị Mai' })
    const { to } = await pressed()
    expect(to).toBe('/dang-ky/kiem-tra?loi=da-doi&muc=declarant.fullName#loi')
    expect(await drawn(drawReview, to)).not.toMatch(/name="commitment"[^>]* checked/)
    expect((await (await looking())()).to).toBe('/ho-so?tin=da-bo-sung')
  })
})

describe('ngày bắt đầu ghi trong bản nháp đã qua', () => {
  const old = '2026-11-02'
  const startKept = async () => (await current()).typed.transaction?.startsOn

  test('trang kiểm tra nói ngày mới, tờ khai gửi đi ghi ngày ấy', async () => {
    const { id } = await begun(aTypedDraft({ transaction: { startsOn: old } }))
    expect(await atReview()).toContain('Ngày ghi trong bản nháp đã qua')
    expect((await (await looking())()).to).toBe('/dang-ky/da-ghi-nhan')
    const { answers } = await db.declaration.findUniqueOrThrow({ where: { id } })
    expect(answers).toMatchObject({ transaction: { startsOn: today() } })
    expect(await startKept()).toBe(today())
  })

  test.each(['0001-01-01', '2099-01-05', '9999-12-31', '12026-01-01', 'mai'])(
    'bản nháp ghi «%s», ngày mà trang không thể nói: tờ khai ghi ngày gửi',
    async (startsOn) => {
      const { id } = await begun(aTypedDraft({ transaction: { startsOn } }))
      expect(await atReview()).toContain(formatDay(today()))
      expect((await (await looking())()).to).toBe('/dang-ky/da-ghi-nhan')
      const { answers } = await db.declaration.findUniqueOrThrow({ where: { id } })
      expect(answers).toMatchObject({ transaction: { startsOn: today() } })
    },
  )

  test('hồ sơ được trả lại giữ ngày đã thẩm định', async () => {
    const { id } = await begun(aTypedDraft({ transaction: { startsOn: old } }))
    await submitDeclaration(await current())
    const corrections = [{ step: 'photos', field: 'front', code: 'x', text: 'Chụp lại.' }]
    await db.declaration.update({ where: { id }, data: { status: 'RETURNED', corrections } })
    await mergeTyped(id, 'photos', { front: 'c0ffee00-0000-4000-8000-000000000004' })
    expect(await atReview()).not.toContain('Ngày ghi trong bản nháp')
    expect((await (await looking())()).to).toBe('/ho-so?tin=da-bo-sung')
    expect(await startKept()).toBe(old)
  })
})
