import type { Insurance } from '@/lib/records/records'
import { monthAt, monthIndex, spansOf, type Months } from '../months/calendar'
import type { JudgedRow } from './judged-row'
import type { Oddity } from './oddity'

/** Whoever is away longer has left and come back. */
const LONGEST_GAP = 12

/**
 * Months that one employer leaves out between two periods of its own, and months with BHTN but without BHXH. Between two employers, and in
 * what one pays oneself, a gap is lawful. So is one within leave for which a benefit was paid.
 */
export function findGaps(rows: readonly JudgedRow[], leaves: readonly Months[]): Oddity[] {
  const onLeave = monthsIn(leaves.map(spanOf))
  const social = rows.filter(({ insurance }) => insurance === 'SOCIAL')
  const found = gapsOf('SOCIAL', rows, onLeave)
  for (const insurance of ['UNEMPLOYMENT', 'ACCIDENT'] as const) {
    // A month that BHXH lacks as well is told there.
    const without = monthsWithout(onLeave, monthsIn(social))
    found.push(...gapsOf(insurance, rows, without))
  }
  return [...found, ...unpairedMonths(rows, found, onLeave)]
}

type Span = { from: number; to: number }
const spanOf = ({ fromMonth, toMonth }: Months): Span => ({
  from: monthIndex(fromMonth),
  to: monthIndex(toMonth),
})

function monthsIn(spans: readonly Span[]): Set<number> {
  const months = new Set<number>()
  for (const { from, to } of spans) for (let month = from; month <= to; month++) months.add(month)
  return months
}

/** Whether a month is excused: by leave, or because the other insurance has none of it. */
type Excused = { has: (month: number) => boolean }
const monthsWithout = (leave: Excused, paid: Excused): Excused => ({
  has: (month) => leave.has(month) || !paid.has(month),
})

function gapsOf(insurance: Insurance, all: readonly JudgedRow[], excused: Excused): Oddity[] {
  const rows = all.filter((row) => row.insurance === insurance)
  const covered = monthsIn(rows)
  const byPayer = new Map<string, JudgedRow[]>()
  for (const row of rows)
    if (row.state !== 'VOLUNTARY') byPayer.set(row.payer, [...(byPayer.get(row.payer) ?? []), row])
  return [...byPayer.values()].flatMap((ofOne) =>
    holesOf(ofOne).flatMap(({ before, after }) => {
      const missing = monthsBetween(before, after).filter(
        (month) => !covered.has(month) && !excused.has(month),
      )
      const keys = [before.key, after.key]
      return spansOf(missing).map((span): Oddity => ({ kind: 'gap', insurance, ...span, keys }))
    }),
  )
}

type Hole = { before: JudgedRow; after: JudgedRow }

function holesOf(rows: JudgedRow[]): Hole[] {
  const holes: Hole[] = []
  let last: JudgedRow | null = null
  for (const row of rows.toSorted((a, b) => a.from - b.from)) {
    const length = last ? row.from - last.to - 1 : 0
    if (last && length > 0 && length <= LONGEST_GAP && !last.saysWhy && !row.saysWhy)
      holes.push({ before: last, after: row })
    if (!last || row.to > last.to) last = row
  }
  return holes
}

const monthsBetween = ({ to }: Span, { from }: Span): number[] =>
  Array.from({ length: from - to - 1 }, (_, index) => to + 1 + index)

/** BHTN is paid together with BHXH: a month with the one and without the other lacks something. */
function unpairedMonths(
  rows: readonly JudgedRow[],
  found: readonly Oddity[],
  onLeave: Excused,
): Oddity[] {
  const known = monthsIn([
    ...rows.filter(({ insurance }) => insurance === 'SOCIAL'),
    ...found.map(spanOf),
  ])
  return rows
    .filter(({ insurance }) => insurance === 'UNEMPLOYMENT')
    .flatMap((row) => {
      const lacking = [...monthsIn([row])].filter(
        (month) => !known.has(month) && !onLeave.has(month),
      )
      for (const month of lacking) known.add(month)
      return spansOf(lacking).map((span): Oddity => ({
        kind: 'gap',
        insurance: 'SOCIAL',
        ...span,
        keys: [row.key],
      }))
    })
}

/** For messages and pictures: every month between the first and the last that no row has. */
export const emptyMonths = (periods: readonly Months[]): Months[] => {
  const covered = monthsIn(periods.map(spanOf))
  if (covered.size === 0) return []
  const [first, last] = [Math.min(...covered), Math.max(...covered)]
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return spansOf(all.filter((month) => !covered.has(month))).filter(
    ({ fromMonth }) => fromMonth <= monthAt(last),
  )
}
