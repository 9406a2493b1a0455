import { readdirSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as leave } from '@/app/(auth)/dang-xuat/route'
import { POST as pressEnter } from '@/app/(officer)/can-bo/enter/route'
import { POST as search } from '@/app/(officer)/can-bo/tim/route'
import { POST as findAtReception } from '@/app/(officer)/can-bo/tiep-nhan/route'
import { controlsOf, stands } from '@/lib/forms/fixtures/drawn-forms'
import { jar } from '../fixtures/browser'
import { openOfficersPages, pageNames, type OfficersPage } from '../fixtures/officers-pages'
import { formOf, goalOf, signIn } from '../fixtures/sign-in'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let pages: Awaited<ReturnType<typeof openOfficersPages>>
beforeAll(async () => void (pages = await openOfficersPages()))
beforeEach(() => jar.clear())

/** What only looks something up may stand beside another such form: nothing is written there, a code read off somebody's screen at most. */
const lookUps = [
  '/can-bo/tai-quay/mo',
  '/can-bo/tim',
  '/can-bo/loc',
  '/can-bo/nhat-ky/loc',
  '/can-bo/nhan-su/loc',
  '/can-bo/tiep-nhan',
  '/can-bo/tiep-nhan/anh',
  // No browser puts a chosen file back into its box, whatever we kept of it.
  '/can-bo/nap-du-lieu/loai/periods',
]
const PAGE_FORM = 'ban-lam-viec'

const drawn = async (page: OfficersPage) => {
  await signIn(page.officer)
  await page.before?.()
  return page.draw()
}
const bodyOf = (html: string, typed: Record<string, string>) => ({
  ...Object.fromEntries(
    controlsOf(html)
      .filter(({ kind, form }) => kind === 'hidden' && form === PAGE_FORM)
      .map(({ name, value }) => [name, value]),
  ),
  ...typed,
})

test('mọi trang cán bộ đều có trong danh sách được thử', () => {
  const routes = readdirSync('app/(officer)/can-bo', { encoding: 'utf8', recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)route\.tsx$/.test(file))
  const tried = Object.values(pages).map(({ file }) => `${file}route.tsx`)
  const elsewhere = [
    'dang-nhap/',
    'dang-nhap/ma/',
    'dang-nhap/van-tay/',
    'dang-nhap/xac-nhan/',
    'kich-hoat/',
    // An officer's own account, outside the desk: nothing of a case can stand there.
    ...['', 'van-tay/', 'ung-dung/', 'ma-du-phong/', 'xoa/'].map((one) => `cach-xac-nhan/${one}`),
    'doi-lien-he/[id]/phieu/', // a paper, and the frame of a page that is not there
  ].map((file) => `${file}route.tsx`)
  expect([...new Set([...tried, ...elsewhere])].sort()).toEqual(routes.sort())
})

describe('không nút nào trên trang cán bộ bỏ quên điều đang có ở ô khác, khi tắt JavaScript', () => {
  test.each(pageNames)('%s: các ô thuộc một biểu mẫu', async (name) => {
    const controls = controlsOf(await drawn(pages[name]))
    // What belongs to no form only turns or enlarges a picture.
    const boxes = controls.filter(({ kind, form }) => kind === 'box' && form !== null)
    expect(boxes.length).toBeGreaterThan(0)
    const hasPageForm = controls.some(({ form }) => form === PAGE_FORM)
    expect(hasPageForm).toBe(pages[name].types !== undefined)
    if (hasPageForm) expect(boxes.filter(({ form }) => form !== PAGE_FORM)).toEqual([])
    else for (const { form } of boxes) expect(lookUps).toContain(form)
  })

  test.each(pageNames)(
    '%s: phím Enter trong ô nào cũng không bỏ hay gửi điều gì khác',
    async (name) => {
      const { types, enter } = pages[name]
      const html = await drawn(pages[name])
      const first = controlsOf(html).find(
        ({ kind, form }) => kind === 'button' && form === PAGE_FORM,
      )
      if (!types) return expect(first).toBeUndefined()
      expect(first!.action).toMatch(/^\/can-bo\/enter\?viec=/)
      const press = async (typed: Record<string, string>) => {
        const request = new Request(`http://localhost:3000${first!.action}`, formOf(typed))
        const answer = await pressEnter(request, undefined)
        expect(answer.status).toBe(307)
        return answer.headers.get('location')
      }
      expect(await press(types)).toMatch(enter!)
      expect(await press({ ...types, 'tu-khoa': 'Võ Nhật Phát' })).toBe('/can-bo/tim')
      expect(await press({ ...types, ma: 'K7PM-3QXR' })).toBe('/can-bo/tiep-nhan')
    },
  )

  const leaving = [
    ['tìm hồ sơ khác ở đầu trang', search, { 'tu-khoa': 'Võ Nhật Phát' }],
    ['đăng xuất', leave, {}],
    ['quét mã tờ khai khác', findAtReception, { ma: 'K7PM-3QXR' }],
  ] as const
  test.each(pageNames.flatMap((name) => leaving.map((way) => [name, ...way] as const)))(
    '%s: %s rồi quay lại, điều đã nhập còn nguyên',
    async (name, _, post, more) => {
      const page = pages[name]
      if (!page.types) return expect(lookUps).toContain('/can-bo/tim')
      const html = await drawn(page)
      await goalOf(post(formOf(bodyOf(html, { ...page.types, ...more })), undefined))
      const again = await drawn(page)
      for (const [field, word] of Object.entries(page.types!))
        expect(stands(again, field, word), field).toBe(true)
    },
  )
})
