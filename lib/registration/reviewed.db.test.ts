import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as drawReview } from '@/app/(public)/dang-ky/kiem-tra/route'
import { POST as handIn } from '@/app/(public)/dang-ky/kiem-tra/ghi-nhan/route'
import { drawn } from '@/lib/forms/fixtures/drawn-page'
import { today } from '@/lib/forms/dates'
import { db, pool } from '@/lib/platform/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/catalogues'
import { aTypedDraft } from './fixtures'
import { begun, current, press, type Fields, type Route } from './fixtures/presses'
import { mergeTyped } from './repository'
import { reviewHref, type StepId } from './steps'
import { submitDeclaration } from './submit-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const fresh = () => aTypedDraft({ transaction: { startsOn: today() } })
const atReview = (search = '') => drawn(drawReview, reviewHref + search)
const markIn = (html: string) => /name="reviewed" value="([^"]+)"/.exec(html)![1]!

/** «Ghi nhận» on the check page as it was drawn, whatever has happened since. */
async function looking(): Promise<() => Promise<{ to: string }>> {
  const { reference } = await current()
  const fields: Fields = { reference, reviewed: markIn(await atReview()), commitment: 'yes' }
  return () => press(handIn as Route, fields)
}

const edits: [string, StepId, Fields][] = [
  ['họ tên', 'declarant', { fullName: 'Lò Thị Mây' }],
  ['mã số', 'declarant', { bhxhCode: '1410203041' }],
  ['địa chỉ', 'address', { street: 'Số 9 ngõ 3 phố Giả Định' }],
  ['ảnh', 'photos', { back: 'c0ffee00-0000-4000-8000-000000000003' }],
  ['thư điện tử', 'contact', { email: 'khac@vidu.vn' }],
  ['cơ quan', 'transaction', { officeCode: '08902' }],
  ['cách nộp', 'submission', { method: 'post', pickupAddress: 'Ấp 3', pickupTime: 'morning' }],
]

describe('cam kết đúng điều đã xem lại', () => {
  test.each(edits)('sửa %s ở cửa sổ khác thì được mời xem lại', async (_, step, words) => {
    const { id } = await begun(fresh())
    const pressed = await looking()
    await mergeTyped(id, step, words)
    expect((await pressed()).to).toBe('/dang-ky/kiem-tra?loi=da-doi#loi')
    expect((await current()).status).toBe('DRAFT')
    const page = await atReview('?loi=da-doi')
    expect(page).toContain('Tờ khai đã đổi sau khi bạn mở trang')
    expect(page).not.toMatch(/name="commitment"[^>]* checked/)
    // Looked at again, it is sent.
    expect((await (await looking())()).to).toBe('/dang-ky/da-ghi-nhan')
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
    expect((await pressed()).to).toBe('/dang-ky/kiem-tra?loi=da-doi#loi')
    expect(await atReview('?loi=da-doi')).not.toMatch(/name="commitment"[^>]* checked/)
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

  test('ngày chưa qua thì để yên', async () => {
    await begun(aTypedDraft({ transaction: { startsOn: '2099-01-05' } }))
    expect(await atReview()).not.toContain('Ngày ghi trong bản nháp')
    await (
      await looking()
    )()
    expect(await startKept()).toBe('2099-01-05')
  })

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
