import { expect, test } from 'vitest'
import { paperPlaces } from '@/lib/claims/fixtures/writing/claim-places'
import type { WholeVisit } from '../visit'
import { shownCourseOf, shownPapersOf } from './shown-papers'

/** Of others than the patient, or of no use beside the paper itself. */
const UNTOLD = ['father', 'mother', 'bhxhCode', 'order']

test('giấy loại nào bệnh viện gửi cũng hiện, đủ mọi mục trừ điều nói về người khác', () => {
  // A field's value is its own name.
  const papers = Object.fromEntries(
    paperPlaces.map(([part, , places]) => [
      part,
      [
        Object.fromEntries(
          Object.keys(places).map((field) => [field, `<${part}.${field}>`.toLowerCase()]),
        ),
      ],
    ]),
  )
  const visit = papers as unknown as WholeVisit
  const shown = [
    ...shownPapersOf(visit, { nameOf: () => null, diseaseNames: () => null }),
    ...shownCourseOf(visit),
  ]
  const text = JSON.stringify(shown)
  const kept = paperPlaces.filter(([part]) => part !== 'tests')
  expect(shown).toHaveLength(kept.length)
  const missing = kept.flatMap(([part, , places]) =>
    Object.keys(places).filter((field) => !text.includes(`<${part}.${field}>`.toLowerCase())),
  )
  expect([...new Set(missing)].toSorted()).toEqual(UNTOLD.toSorted())
})

test('mục bệnh viện để trống thì không có hàng nào', () => {
  const [paper] = shownPapersOf(
    {
      ...{ sickLeaves: [], referrals: [], discharges: [], summaries: [] },
      appointments: [
        {
          number: '',
          facility: '01Z01',
          on: '2026-12-01',
          diagnosis: '',
          disease: '',
          issuedOn: '',
        },
      ],
    } as unknown as WholeVisit,
    { nameOf: () => 'Bệnh viện Bịa', diseaseNames: () => null },
  )
  expect(paper!.rows.map(({ words }) => words)).toEqual(['01/12/2026', 'Bệnh viện Bịa'])
})
