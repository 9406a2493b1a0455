import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GoodClaim } from './claim-events'
import type { CostLine } from './claim/cost-line'
import type { HospitalClaim } from './claim/hospital-claim'
import { toldOf } from './fixtures/told-of'
import { headPlaces, linePlaces, paperPlaces } from './fixtures/writing/claim-places'
import { plainStyle, writeClaimFile, type WritingStyle } from './fixtures/writing/claim-writer'
import { inventVisit, type WrittenVisit } from './fixtures/writing/invent-visit'
import type { WrittenRow } from './fixtures/writing/invent-lines'

const RUNS = Number(process.env.PROPERTY_RUNS ?? 20)

const style: fc.Arbitrary<WritingStyle> = fc.record({
  seed: fc.nat(),
  parts: fc.constantFrom('base64', 'escaped', 'cdata', 'elements'),
  shuffled: fc.boolean(),
  cdata: fc.boolean(),
  zeros: fc.boolean(),
  composed: fc.boolean(),
  mark: fc.boolean(),
  broken: fc.boolean(),
  empty: fc.constantFrom('open', 'closed', 'missing'),
})
const visits = fc
  .array(
    fc.record({
      seed: fc.nat(),
      version: fc.constantFrom('130' as const, '4750' as const, '3176' as const),
      lines: fc.integer({ min: 0, max: 30 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((wishes) => wishes.map(inventVisit))

const read = async (written: WrittenVisit[], as: WritingStyle): Promise<GoodClaim[]> => {
  const pieces = writeClaimFile(written, as, { count: String(written.length) })
  const events = await toldOf(pieces)
  expect(events.filter((event) => event.kind === 'bad-claim')).toEqual([])
  expect(events.at(-1)).toMatchObject({ kind: 'end', bad: 0, remarks: [], unknown: new Map() })
  return events.filter((event) => event.kind === 'claim')
}

test('điều bệnh viện viết ra được đọc lại đủ, viết theo cách nào cũng vậy', async () => {
  await fc.assert(
    fc.asyncProperty(visits, style, async (written, as) => {
      const claims = await read(written, as)
      expect(claims).toHaveLength(written.length)
      for (const [at, { claim, warnings }] of claims.entries()) {
        expect(warnings).toEqual([])
        expectSame(claim, written[at]!)
      }
    }),
    { numRuns: RUNS },
  )
})

test('hai cách viết của một hồ sơ là một: dấu vân tay không đổi; một đồng khác thì đổi', async () => {
  await fc.assert(
    fc.asyncProperty(visits, style, async (written, as) => {
      const digests = async (all: WrittenVisit[], how: WritingStyle) =>
        (await read(all, how)).map(({ digest }) => digest)
      const once = await digests(written, plainStyle)
      expect(await digests(written, as)).toEqual(once)
      const later = written.map((visit) => inAnotherWord(visit))
      for (const [at, digest] of (await digests(later, as)).entries())
        expect(digest).not.toBe(once[at])
    }),
    { numRuns: Math.ceil(RUNS / 4) },
  )
})

function expectSame(claim: HospitalClaim, { version, facility, linkId, tables }: WrittenVisit) {
  expect(claim).toMatchObject({ version, key: { facility, linkId } })
  const { cards, ...visit } = claim.visit
  const head = tables.XML1![0]!
  expect(leavesOf({ ...visit, cards: inColumns(cards) })).toEqual(valuesAt(headPlaces, head))
  const rows = [...(tables.XML2 ?? []), ...(tables.XML3 ?? [])]
  expect(claim.lines.map(leavesOfLine)).toEqual(
    claim.lines.map(({ kind }, at) => valuesAt(linePlaces[kind]!, rows[at]!)),
  )
  for (const [part, table, places] of paperPlaces) {
    const kept = claim[part as 'tests'].map((one) => leavesOf(one))
    expect(kept).toEqual((tables[table] ?? []).map((row) => valuesAt(places, row)))
  }
}

/** Cards stand in four lists beside each other. */
const inColumns = (cards: HospitalClaim['visit']['cards']) => ({
  number: cards.map(({ number }) => number),
  firstFacility: cards.map(({ firstFacility }) => firstFacility).filter(Boolean),
  validFrom: cards.map(({ validFrom }) => validFrom).filter(Boolean),
  validTo: cards.map(({ validTo }) => validTo).filter(Boolean),
})

const ONLY_OF_ONE_KIND = ['priceLimit', 'serviceRate', 'source', 'performer', 'disease', 'resultAt']

/** Without what is said of the other kind of line, and the group on screen, which samples.test.ts looks at. */
function leavesOfLine({ kind, shownIn: _, ...line }: CostLine) {
  const leaves = leavesOf(line)
  for (const [path, place] of Object.entries(linePlaces[kind]!))
    if (place === '-') {
      if (ONLY_OF_ONE_KIND.includes(path)) expect(['', '100']).toContain(leaves[path])
      delete leaves[path]
    }
  return leaves
}

function leavesOf(value: object, path = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, inner]) => {
      const at = path ? `${path}.${name}` : name
      if (Array.isArray(inner)) return { [at]: inner.join(';') }
      return typeof inner === 'object' && inner ? leavesOf(inner, at) : { [at]: inner ?? '' }
    }),
  )
}

const valuesAt = (places: Record<string, string>, row: WrittenRow) =>
  Object.fromEntries(
    Object.entries(places)
      .filter(([, field]) => field !== '-')
      .map(([path, field]) => [path, row[field] ?? '']),
  )

const inAnotherWord = (visit: WrittenVisit): WrittenVisit => ({
  ...visit,
  tables: { ...visit.tables, XML1: [{ ...visit.tables.XML1![0]!, LY_DO_VV: 'Lý do khác' }] },
})
