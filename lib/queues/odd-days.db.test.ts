import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as queuePage } from '@/app/(officer)/can-bo/route'
import { POST as filterQueue } from '@/app/(officer)/can-bo/loc/route'
import { GET as entriesPage } from '@/app/(officer)/can-bo/nhat-ky/dong/route'
import { POST as filterEntries } from '@/app/(officer)/can-bo/nhat-ky/loc/route'
import { runs } from '@/lib/forms/fixtures/any-words'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { jar } from '@/lib/review/fixtures/browser'
import { formOf, goalOf, signInAs } from '@/lib/review/fixtures/sign-in'
import { openScene, type Scene } from '@/prisma/demo/scene'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

const year = fc.oneof(
  fc.constantFrom(0, 1, 99, 100, 1582, 1899, 1900, 2026, 2100, 2101, 4713, 9998, 9999),
  fc.integer({ min: 0, max: 9999 }),
)
const padded = (number: number, length: number) => String(number).padStart(length, '0')
const anyDay = fc.oneof(
  fc
    .tuple(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .map(([y, m, d]) => [padded(y, 4), padded(m, 2), padded(d, 2)].join('-')),
  fc.constantFrom(
    '',
    '+010000-01-01',
    '-000001-12-31',
    '275760-09-13',
    '2026-11-28T00:00',
    '28/11/2026',
  ),
  fc.string({ maxLength: 12 }),
)

const filters = [
  {
    name: 'danh sách việc',
    page: queuePage,
    filter: filterQueue,
    here: '/can-bo',
    role: 'CHECKER',
  },
  {
    name: 'nhật ký',
    page: entriesPage,
    filter: filterEntries,
    here: '/can-bo/nhat-ky/dong',
    role: 'AUDITOR',
  },
] as const

describe.each(filters)('ngày để lọc $name', ({ page, filter, here, role }) => {
  const asked = (tu: string, den: string) =>
    drawn(page, `${here}?${new URLSearchParams({ tu, den })}`)
  const pressed = (tu: string, den: string) =>
    goalOf(filter(formOf({ tu, den }), undefined as never))

  test('ngày nào cũng mở được trang, gõ ở địa chỉ hay ở ô', async () => {
    await signInAs(scene, '089', role)
    await fc.assert(
      fc.asyncProperty(anyDay, anyDay, async (tu, den) => {
        expect(await asked(tu, den)).toContain('name="den"')
        expect(await drawn(page, await pressed(tu, den))).toContain('name="den"')
      }),
      { numRuns: runs(15) },
    )
  })

  test.each([
    '0001-01-01',
    '0000-12-31',
    '1899-12-31',
    '2101-01-01',
    '9999-12-31',
    '2026-02-30',
    'hôm qua',
  ])('«%s» ở ô nào cũng được nhắc ngay tại ô ấy, sau khi nhấn nút', async (day) => {
    await signInAs(scene, '089', role)
    for (const [box, goal] of [
      ['tu', await pressed(day, '')],
      ['den', await pressed('', day)],
    ] as const) {
      expect(goal).not.toContain(encodeURIComponent('hôm'))
      const html = await drawn(page, goal)
      expect(html).toMatch(new RegExp(`aria-describedby="${box}-error"`))
      expect(html.match(/Ô này chưa được tính/g)).toHaveLength(1)
    }
  })

  test('hai ngày ngược nhau: danh sách như khi đúng chiều, và được nhắc', async () => {
    await signInAs(scene, '089', role)
    const listOf = (html: string) => readOn(html).match(/\d+ (hồ sơ|dòng)/)?.[0]
    const right = await asked('2020-01-01', '2026-12-31')
    const turned = await asked('2026-12-31', '2020-01-01')
    expect(listOf(turned)).toBe(listOf(right))
    expect(turned).toContain('ngày đầu đang sau ngày cuối')
    expect(right).not.toContain('-error"')
  })
})
