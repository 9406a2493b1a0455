import 'server-only'
import { nameKey } from '@/lib/text/names/name-key'
import { PAGE_SIZE } from './found'
import { listThese } from './list-rows'
import { isAsAsked, isByOwnName, isServing, rankOf } from './nearness'
import type { SearchAsked, Hits, NamedRow, Shown } from '../vocabulary/source'
import { offsetOf } from './statement'
import type { TypedQuery } from './typed'

type Ranked = { row: NamedRow; rank: number; isMarked: boolean; isAsAsked: boolean }

/**
 * The nearest names first, each code once and by its row of today; what has none is gone. Rows that hold the words by chance are left
 * out where others are as asked, and are a guess where none is.
 */
export async function inOrder(
  asked: SearchAsked,
  typed: TypedQuery,
  rows: NamedRow[],
): Promise<Hits> {
  const today = await readToday(asked, typed, rows)
  const best = bestOfEachCode(rows.map((row) => ranked(asked, row, typed)))
  const there = best.filter(({ row }) => today.has(row.code))
  const asAsked = there.filter((one) => one.isAsAsked)
  const ordered = (asAsked.length > 0 ? asAsked : there).sort(nearestTo(asked))
  const start = offsetOf(asked.page)
  const page = ordered.slice(start, start + PAGE_SIZE)
  return {
    rows: page.map(({ row }) => ({
      ...today.get(row.code)!,
      foundBy: row.name,
      isServing: isServing(row, typed),
    })),
    total: ordered.length,
    isGuess: asAsked.length === 0,
  }
}

/** Of each code the row of today, which was mostly found as well; the last one of what ended and is asked for by name. */
async function readToday(
  asked: SearchAsked,
  { key }: TypedQuery,
  rows: NamedRow[],
): Promise<Map<string, Shown>> {
  const today = new Map<string, Shown>()
  for (const row of rows) if (row.isOpen) today.set(row.code, row)
  const others = rows.filter(({ code }) => !today.has(code))
  if (others.length > 0) for (const row of await listThese(asked, others)) today.set(row.code, row)
  if (asked.withEnded)
    for (const row of others.toSorted(byStart))
      if (!today.has(row.code) && isNamed(row, key)) today.set(row.code, row)
  return today
}

/** By its whole name, kind and all: «quận 2» asks for the place, «BHXH quận 2» for the office. */
const isNamed = ({ name }: NamedRow, key: string) =>
  nameKey(name) === (/^(?:co so|khu vuc) /.test(key) ? `bhxh ${key}` : key)

const byStart = (one: Shown, other: Shown) => (one.validFrom > other.validFrom ? -1 : 1)

function ranked({ source }: SearchAsked, row: NamedRow, typed: TypedQuery): Ranked {
  const rank = rankOf(row, typed)
  const isMarked = row.name.toLowerCase().includes(typed.marked)
  return { row, rank, isMarked, isAsAsked: isAsAsked(row, typed, source) }
}

/** The nearest name of each, of several the latest. */
function bestOfEachCode(all: Ranked[]): Ranked[] {
  const best = new Map<string, Ranked>()
  for (const one of all) {
    const known = best.get(one.row.code)
    if (!known || isBetter(one, known)) best.set(one.row.code, one)
  }
  return [...best.values()]
}

const isBetter = (one: Ranked, other: Ranked): boolean =>
  one.rank < other.rank || (one.rank === other.rank && one.row.validFrom > other.row.validFrom)

/** Of those known by a name of their own, then of those that only have such a place, the ones at home first. */
const nearestTo = ({ isAtHome = () => false }: SearchAsked) => {
  const place = ({ row, rank }: Ranked) =>
    Number(!isByOwnName(rank)) * 2 + Number(!isAtHome(row.code))
  return (one: Ranked, other: Ranked) => place(one) - place(other) || byNearness(one, other)
}

const byNearness = (one: Ranked, other: Ranked): number =>
  one.rank - other.rank ||
  Number(other.isMarked) - Number(one.isMarked) ||
  one.row.searchText.length - other.row.searchText.length ||
  compare(one.row.searchText, other.row.searchText) ||
  compare(one.row.code, other.row.code)

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
