import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as beginAnother } from '@/app/(public)/dang-ky/moi/route'
import { GET as address } from '@/app/(public)/dang-ky/dia-chi/route'
import { GET as contact } from '@/app/(public)/dang-ky/lien-he/route'
import { GET as declarant } from '@/app/(public)/dang-ky/to-khai/route'
import { GET as offices } from '@/app/(public)/dang-ky/co-quan/route'
import { GET as phone } from '@/app/(public)/dang-ky/xac-nhan-so-dien-thoai/route'
import { GET as photos } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { GET as review } from '@/app/(public)/dang-ky/kiem-tra/route'
import { POST as handIn } from '@/app/(public)/dang-ky/kiem-tra/route'
import { GET as subject } from '@/app/(public)/dang-ky/doi-tuong/route'
import { GET as submission } from '@/app/(public)/dang-ky/hinh-thuc-nop/route'
import { GET as transaction } from '@/app/(public)/dang-ky/noi-giao-dich/route'
import { GET as showPhoto } from '@/app/(public)/dang-ky/anh-giay-to/[id]/route'
import { GET as sent } from '@/app/(public)/dang-ky/da-ghi-nhan/route'
import { GET as casePage } from '@/app/(public)/ho-so/route'
import { POST as switchOver } from '@/app/(public)/ho-so/chuyen/route'
import { POST as withdraw } from '@/app/(public)/ho-so/rut/route'
import { today } from '@/lib/forms/days/dates'
import { drawn, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { storeFile } from '@/lib/stored-files/store-file'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aTypedDraft } from '../fixtures'
import { begun, current, press, save, wordsOf, type Route } from '../fixtures/presses'
import { shownReference } from '../reference/reference'
import { submitDeclaration } from '../sent/submit-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const typed = (fullName: string) =>
  aTypedDraft({ declarant: { fullName }, transaction: { startsOn: today() } })

/** Two of one family: the window of the first stands open, the browser last used the second. */
async function twoDrafts() {
  const first = await begun(typed('Lò Thị Mẩy'))
  const second = await begun(typed('Y Bliă Niê'))
  return { first, second }
}

const pages: [string, unknown][] = [
  ['doi-tuong', subject],
  ['to-khai', declarant],
  ['dia-chi', address],
  ['anh-giay-to', photos],
  ['lien-he', contact],
  ['xac-nhan-so-dien-thoai', phone],
  ['noi-giao-dich', transaction],
  ['co-quan', offices],
  ['co-quan?mo=089', offices],
  ['co-quan?tim=chau', offices],
  ['hinh-thuc-nop', submission],
  ['kiem-tra', review],
]
const at = (page: string, reference: string) =>
  `/dang-ky/${page}${page.includes('?') ? '&' : '?'}ma=${reference}`
/** Links to pages of one declaration that do not say of which. */
const strayLinks = (html: string, reference: string) =>
  [...html.matchAll(/<a[^>]* href="(\/(?:dang-ky\/|ho-so)[^"]*)"/g)]
    .map(([, href = '']) => href)
    .filter((href) => !href.includes('khac=') && !href.includes(`ma=${reference}`))

describe('hai tờ khai ở hai cửa sổ', () => {
  test.each(pages)(
    '%s: địa chỉ của cửa sổ mở đúng tờ khai của nó, liên kết cũng vậy',
    async (page, route) => {
      const { first } = await twoDrafts()
      const html = await drawn(route, at(page, first.reference))
      expect(wordsIn(html, 'reference')).toBe(first.reference)
      expect(strayLinks(html, first.reference)).toEqual([])
    },
  )

  test('trang hồ sơ, và trang sau khi gửi, cũng vậy', async () => {
    const { first } = await twoDrafts()
    const html = await drawn(casePage, `/ho-so?ma=${first.reference}`)
    expect(readOn(html).replace(/\s/g, '')).toContain(shownReference(first.reference))
    expect(html).toContain(`href="/dang-ky/kiem-tra?ma=${first.reference}"`)
    expect(strayLinks(html, first.reference)).toEqual([])
    const own = { ...(await current()), ...first, typed: typed('Lò Thị Mẩy') }
    await submitDeclaration(own)
    const done = await drawn(sent, `/dang-ky/da-ghi-nhan?ma=${first.reference}`)
    expect(readOn(done).replace(/\s/g, '')).toContain(shownReference(first.reference))
    expect(strayLinks(done, first.reference)).toEqual([])
  })

  test.each(wordsOf)('nhấn «Tiếp» ở phần %s dẫn đến trang của chính tờ khai ấy', async (step) => {
    const { first, second } = await twoDrafts()
    for (const { reference } of [first, second, first]) {
      const pressed = await save(step, { reference, shown: '{}', intent: 'tiep' })
      expect(pressed).toMatchObject({ status: 303, about: reference })
    }
  })

  test('gửi, rút, mở tờ khác, đăng ký cho người khác: địa chỉ luôn nói tờ nào', async () => {
    const { first, second } = await twoDrafts()
    const html = await drawn(review, at('kiem-tra', first.reference))
    const reviewed = wordsIn(html, 'reviewed')!
    const fields = { reference: first.reference, reviewed, commitment: 'yes' }
    expect(await press(handIn as Route, fields)).toMatchObject({
      to: '/dang-ky/da-ghi-nhan',
      about: first.reference,
    })
    expect(await press(withdraw as Route, fields)).toMatchObject({ about: first.reference })
    expect(await press(switchOver as Route, { reference: second.reference })).toMatchObject({
      about: second.reference,
    })
    const begun = await press(beginAnother as Route, {})
    expect(begun.about).toBe((await current()).reference)
  })

  test('ảnh của tờ khai đang mở vẫn hiện khi máy vừa dùng tờ kia', async () => {
    const { first } = await twoDrafts()
    const bytes = Buffer.from('picture')
    const paper = { declarationId: first.id, kind: 'ID_FRONT', mediaType: 'image/jpeg', bytes }
    const id = await storeFile(paper as Parameters<typeof storeFile>[0])
    const open = () =>
      showPhoto(new Request('http://localhost:3000/') as never, { params: Promise.resolve({ id }) })
    expect((await open()).status).toBe(200)
    jar.clear()
    expect((await open()).status).toBe(404)
    await begun()
    expect((await open()).status).toBe(404)
  })

  test('địa chỉ nêu tờ khai mà máy không giữ: không mở tờ khác thay vào', async () => {
    const { second } = await twoDrafts()
    jar.clear()
    await begun(typed('Người Khác'))
    for (const [page, route] of pages) {
      const thrown = await drawn(route, at(page, second.reference)).catch(
        (fault: { digest?: string }) => fault,
      )
      expect(String((thrown as { digest?: string }).digest)).toContain('/ho-so?khac=1')
    }
    const html = await drawn(casePage, `/ho-so?ma=${second.reference}`)
    expect(readOn(html)).toContain('Tìm lại hồ sơ')
    expect(html).not.toContain('Người Khác')
    expect(await db.declaration.count({ where: { id: second.id } })).toBe(1)
  })
})
