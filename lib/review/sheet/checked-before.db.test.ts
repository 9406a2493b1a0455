import { beforeAll, describe, expect, test, vi } from 'vitest'
import { pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { begun } from '@/lib/registration/fixtures/presses'
import { childOf, listStrangers, loadPeople } from '@/prisma/demo/people'
import { unitOf } from '@/prisma/demo/units'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { toldOf } from './checked-before'
import { itemIds } from './checklist'
import { badCases, byEyeAlone } from './fixtures/bad-cases'
import { declared, type Applicant, type Place } from './fixtures/declared'
import { judged, type Picture } from './fixtures/judged'
import { reasonsFor } from './reasons'
import type { KindId } from '@/lib/registration/kinds/kinds'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const UNITS_AHEAD = 100
const kinds = ['person', 'child', 'organisation'] as const
const ways = ['counter', 'post', 'signed'] as const
/** Everybody declares once: nobody's account, case or changed line of the register stands in another's way. */
let next: (kind: KindId) => Promise<Applicant>
let other: Applicant
beforeAll(async () => {
  await loadCatalogues(pool)
  const people = await loadPeople()
  const strangers = listStrangers(people)
  const parents = strangers.flatMap((person) => {
    const child = childOf(person, people)
    return child ? [{ person, child }] : []
  })
  const alone = strangers.filter((one) => !parents.some(({ person }) => person === one))
  let units = UNITS_AHEAD
  next = async (kind) => {
    if (kind === 'child') return parents.shift()!
    const person = alone.shift()!
    return kind === 'person' ? { person } : { person, unit: await unitOf('089', units++) }
  }
  other = await next('person')
  jar.clear()
  await begun()
})

test('41 tờ khai chưa đúng, có đủ mọi mục mà máy hay người gửi thấy được', () => {
  expect(badCases).toHaveLength(41)
  const items = new Set(badCases.map(({ item }) => item))
  expect(itemIds.filter((item) => !items.has(item))).toEqual(byEyeAlone)
})

describe('điều cơ quan sẽ kiểm tra, xem trước khi gửi', () => {
  test.each(badCases.map((bad) => [bad.item, bad.how, bad] as const))(
    '%s (%s): thấy đúng mục mà cán bộ có lý do để trả lại, không mục nào khác',
    async (item, _, { kind = 'person', at = 'before', also, picture, told, world }) => {
      const applicant = await next(kind)
      await world?.(applicant)
      const warnings = picture && { [picture[0]]: await judged(picture[1], applicant.person) }
      const found = await declared(applicant, { ...told?.(applicant, other.person), warnings })
      expect(found[at]).toContain(item)
      if (at === 'before') expect(toldOf(item)).toBeTruthy()
      const all = [...found.before, ...found.office]
      expect(itemIds.filter((one) => all.includes(one))).toEqual(also ? [item, also] : [item])
      expect(reasonsFor(item, 'counter').length).toBeGreaterThan(0)
    },
  )

  test.each(byEyeAlone)('%s: chỉ người xem, và có lý do để trả lại theo mỗi cách nộp', (item) => {
    for (const way of ['counter', 'post']) expect(reasonsFor(item, way).length).toBeGreaterThan(0)
  })
})

const wellTaken: [KindId, Place, Picture][] = [
  ['person', 'ID_FRONT', 'front'],
  ['person', 'ID_BACK', 'back'],
  ['child', 'BIRTH_FRONT', 'certificate'],
  ['child', 'BIRTH_BACK', 'certificateBack'],
]
const good = Array.from({ length: 40 }, (_, at) => ({
  kind: kinds[at % kinds.length]!,
  way: ways[Math.floor(at / kinds.length) % ways.length]!,
  at,
}))

test.each(good)('tờ khai tốt số $at ($kind, $way): không báo nhầm', async ({ kind, way, at }) => {
  const applicant = await next(kind)
  // The first of each kind with pictures that are really judged.
  const taken = at < 2 * kinds.length ? wellTaken.filter(([of]) => of === kind) : []
  const warnings: { [At in Place]?: string[] } = {}
  for (const [, place, picture] of taken)
    warnings[place] = await judged(picture, applicant.child ?? applicant.person)
  expect(await declared(applicant, { way, warnings })).toEqual({ before: [], office: [] })
})
