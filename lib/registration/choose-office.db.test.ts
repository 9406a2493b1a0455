import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as officePage } from '@/app/(public)/dang-ky/co-quan/route'
import { GET as listForDialog } from '@/app/(public)/dang-ky/co-quan/danh-sach/route'
import { POST as choose } from '@/app/(public)/dang-ky/co-quan/luu/route'
import { countOffices, findOffices } from '@/components/registration/live/find-offices'
import { branchesOf, type OfficeLine } from '@/components/registration/live/office-lines'
import { drawn, faultsOfSummary, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { pool } from '@/lib/platform/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/catalogues'
import { begun, press, type Route } from './fixtures/presses'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

describe('chọn cơ quan khi trình duyệt tắt JavaScript', () => {
  test.each<[string, Record<string, string>]>([
    ['tỉnh đang mở', { mo: '089' }],
    ['kết quả tìm', { tim: 'chau doc' }],
    ['cơ quan gần địa chỉ', {}],
  ])('chưa chọn gì ở %s: được nhắc, danh sách vẫn mở như trước', async (_, list) => {
    const { reference } = await begun()
    const query = new URLSearchParams(list)
    const before = await drawn(officePage, `/dang-ky/co-quan?${query}`)
    for (const [name, value] of Object.entries(list)) expect(wordsIn(before, name)).toBe(value)
    const { to } = await press(choose as Route, { reference, ...list })
    const after = await drawn(officePage, to)
    expect(faultsOfSummary(after)).toEqual({ links: ['officeCode'], faults: [] })
    const choices = (html: string) => html.match(/name="officeCode"/g)?.length
    expect(choices(after)).toBe(choices(before))
  })

  test.each(['089', '[089]', '089 02', 'BHXH 08902', '[08902] BHXH TP Châu Đốc'])(
    'gõ mã “%s” thì thấy cơ quan ấy',
    async (tim) => {
      await begun()
      const html = await drawn(officePage, `/dang-ky/co-quan?${new URLSearchParams({ tim })}`)
      expect(html).toMatch(/name="officeCode"[^>]*value="089(02)?"/)
    },
  )

  test('gõ quá dài: được nói phải viết gọn, chữ còn trong ô', async () => {
    await begun()
    const tim = 'chau doc '.repeat(30).trim()
    const html = await drawn(officePage, `/dang-ky/co-quan?${new URLSearchParams({ tim })}`)
    expect(faultsOfSummary(html)).toEqual({ links: ['tim'], faults: [] })
    expect(readOn(html)).toContain('Viết gọn lại, tối đa 200 ký tự.')
    expect(wordsIn(html, 'tim')).toBe(tim)
  })
})

describe('danh sách cho hộp chọn mang theo tên khác của nơi cơ quan phục vụ', () => {
  test.each([
    ['hcm', '079'],
    ['Sài Gòn', '079'],
    ['long xuyên', '089'],
    ['ban mê thuột', '066'],
    ['Đắc Lắc', '066'],
    ['bà rịa', '077'],
  ])('gõ “%s” thì thấy cơ quan dưới %s', async (typed, province) => {
    const answer = await (listForDialog as unknown as (request: Request) => Promise<Response>)(
      new Request('http://localhost:3000/dang-ky/co-quan/danh-sach'),
    )
    const found = findOffices(typed, branchesOf((await answer.json()) as OfficeLine[]))
    expect(found.map(({ code }) => code)).toContain(province)
    expect(countOffices(found, typed)).toBeGreaterThan(0)
  })
})
