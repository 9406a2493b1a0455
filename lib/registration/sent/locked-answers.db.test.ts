import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as address } from '@/app/(public)/dang-ky/dia-chi/route'
import { GET as contact } from '@/app/(public)/dang-ky/lien-he/route'
import { GET as declarant } from '@/app/(public)/dang-ky/to-khai/route'
import { GET as photos } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { GET as reviewPage } from '@/app/(public)/dang-ky/kiem-tra/route'
import { GET as submission } from '@/app/(public)/dang-ky/hinh-thuc-nop/route'
import { GET as subject } from '@/app/(public)/dang-ky/doi-tuong/route'
import { GET as transaction } from '@/app/(public)/dang-ky/noi-giao-dich/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aTypedDraft } from '../fixtures'
import { begun, current, save } from '../fixtures/presses'
import { stepHref } from '../steps/addresses'
import { fieldsOf, type StepId, type TypedDraft } from '../steps/steps'
import { submitDeclaration } from './submit-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const pages = { subject, declarant, address, photos, contact, transaction, submission }
type Page = keyof typeof pages

async function aReturned(step: StepId, field: string, typed: TypedDraft = aTypedDraft()) {
  const draft = await begun(typed)
  await submitDeclaration(await current())
  const corrections = [{ step, field, code: 'x', text: 'Sửa lại.' }]
  await db.declaration.update({
    where: { id: draft.id },
    data: { status: 'RETURNED', corrections },
  })
  return draft
}
const draw = (step: Page) => drawn(pages[step], stepHref(step))
/** What somebody could type into or choose from. */
const boxesOn = (html: string) =>
  [
    ...html
      .split('<form id="buoc"')[1]!
      .split('</form>')[0]!
      .matchAll(/<(?:input|select|textarea)\b[^>]*>/g),
  ]
    .map(([tag]) => tag)
    .filter((tag) => !/type="hidden"/.test(tag))
    .map((tag) => /name="([^"]*)"/.exec(tag)?.[1])

const byPost = aTypedDraft({
  submission: { method: 'post', pickupAddress: 'Ấp 3', pickupTime: 'morning' },
})
const oldAddress = aTypedDraft({
  address: { structure: 'old', oldProvince: '01', oldDistrict: '001', oldWard: '00001' },
})
const locked: [Page, TypedDraft, string[]][] = [
  ['subject', aTypedDraft(), ['Cá nhân']],
  ['declarant', aTypedDraft(), ['Lò Thị Mẩy', '1410 203 040']],
  ['address', aTypedDraft(), ['Thành phố Hà Nội', 'Số 8 ngõ 3 phố Giả Định']],
  ['address', oldAddress, ['Thành phố Hà Nội', 'Số 8 ngõ 3 phố Giả Định']],
  ['contact', aTypedDraft(), ['Lò Thị Mẩy', 'may@vidu.vn', '0912 345 678']],
  ['contact', aTypedDraft({ contact: { email: '' } }), ['Không điền']],
  ['transaction', aTypedDraft(), ['ngày 23 tháng 11 năm 2026']],
  ['submission', aTypedDraft(), ['Tại nơi tiếp nhận']],
  ['submission', byPost, ['bưu', 'Ấp 3']],
]

describe('hồ sơ được trả lại', () => {
  test.each(locked)('phần %s không được nêu thì là chữ, không là ô', async (step, typed, words) => {
    await aReturned('photos', 'front', typed)
    const page = await draw(step)
    expect(boxesOn(page)).toEqual([])
    for (const word of words) expect(readOn(page)).toContain(word)
    expect(readOn(page)).toContain('chỉ để đọc')
  })

  test('trong một phần, chỉ mục được nêu là ô', async () => {
    await aReturned('declarant', 'idNumber')
    expect(boxesOn(await draw('declarant'))).toEqual(['idNumber'])
  })

  test('địa chỉ được nêu thì sửa được cả địa chỉ', async () => {
    await aReturned('address', 'street')
    expect(boxesOn(await draw('address'))).toEqual(['province', 'commune', 'street'])
  })

  const printed: [StepId, string][] = [
    ['declarant', 'fullName'],
    ['declarant', 'bhxhCode'],
    ['declarant', 'idNumber'],
    ['address', 'street'],
    ['contact', 'phone'],
    ['contact', 'email'],
    ['transaction', 'officeCode'],
    ['submission', 'method'],
  ]

  test.each(printed)(
    'nêu %s.%s là có thể phải nộp tờ khai mới: cách nộp, nơi và buổi bưu điện đến chọn lại được',
    async (step, field) => {
      const { reference } = await aReturned(step, field, byPost)
      const page = await draw('submission')
      expect(boxesOn(page)).toEqual(expect.arrayContaining(['method', 'pickupAddress']))
      expect(boxesOn(page)).toContain('pickupTime')
      expect(readOn(page)).not.toContain('chỉ để đọc')
      expect(readOn(page)).toContain('Nếu phải nộp tờ khai mới')
      const elsewhere = { pickupAddress: 'Ấp Tư, xã Cần Đăng, tỉnh An Giang', method: 'post' }
      await save('submission', { ...elsewhere, reference, intent: 'tiep' })
      expect((await current()).typed.submission).toMatchObject(elsewhere)
    },
  )

  test.each(['front', 'back'])(
    'chỉ nêu ảnh %s thì không phải nộp lại: cách nộp khóa, và nói vì sao',
    async (side) => {
      await aReturned('photos', side, byPost)
      const page = await draw('submission')
      expect(boxesOn(page)).toEqual([])
      expect(readOn(page)).toContain('Lần này bạn không phải nộp tờ khai mới')
    },
  )

  test('trang bên cạnh và trang kiểm tra mở đúng những phần ấy', async () => {
    await aReturned('declarant', 'fullName', byPost)
    const beside = (await draw('declarant')).split('<form id="buoc"').join('')
    expect(beside).toContain('href="/dang-ky/hinh-thuc-nop')
    expect(beside).not.toContain('href="/dang-ky/dia-chi')
    const review = await drawn(reviewPage, '/dang-ky/kiem-tra')
    expect(review).toContain('/dang-ky/hinh-thuc-nop')
    expect(review).not.toContain('href="/dang-ky/dia-chi')
  })

  test('nhấn «Tiếp» ở phần chỉ để đọc thì đi tiếp và không mất câu trả lời nào', async () => {
    const { reference } = await aReturned('photos', 'front', byPost)
    const { typed } = await current()
    for (const step of ['declarant', 'address', 'contact', 'submission'] as const) {
      const pressed = { reference, shown: JSON.stringify(typed[step]), intent: 'tiep' }
      expect(await save(step, pressed)).toMatchObject({ status: 303 })
    }
    expect((await current()).typed).toEqual(typed)
  })
})

test('bản nháp thì mọi mục là ô', async () => {
  await begun()
  expect(boxesOn(await draw('declarant'))).toEqual(fieldsOf('declarant'))
  expect(boxesOn(await draw('submission')).length).toBeGreaterThan(1)
})
