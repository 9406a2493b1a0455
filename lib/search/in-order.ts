import 'server-only'
import { PAGE_SIZE } from './found'
import { listThese } from './list-rows'
import type { Asked, Hits, NamedRow, Shown } from './source'
import { startOf } from './statement'
import { pairsOf } from '@/lib/text/words-of'
import { MOST_WORDS, type Typed } from './typed'

type Ranked = { row: NamedRow; rank: number; isMarked: boolean }

/** The nearest names first, each code once and by its row of today; what has none is gone. */
export async function inOrder(asked: Asked, typed: Typed, rows: NamedRow[]): Promise<Hits> {
  const today = await readToday(asked, rows)
  const best = bestOfEachCode(rows.map((row) => ranked(row, typed)))
  const ordered = best.filter(({ row }) => today.has(row.code)).sort(byNearness)
  const start = startOf(asked.page)
  const page = ordered.slice(start, start + PAGE_SIZE)
  return {
    rows: page.map(({ row }) => ({ ...today.get(row.code)!, foundBy: row.name })),
    total: ordered.length,
  }
}

/** Of each code the row of today, which was mostly found as well. */
async function readToday(asked: Asked, rows: NamedRow[]): Promise<Map<string, Shown>> {
  const today = new Map<string, Shown>()
  for (const row of rows) if (row.isOpen) today.set(row.code, row)
  const others = rows.filter(({ code }) => !today.has(code))
  if (others.length > 0) for (const row of await listThese(asked, others)) today.set(row.code, row)
  return today
}

const ranked = (row: NamedRow, typed: Typed): Ranked => ({
  row,
  rank: rankOf(row, typed),
  isMarked: row.name.toLowerCase().includes(typed.marked),
})

/**
 * 0: the name itself, or without its words of kind; 1: how it begins; 2: within it; more: words scattered, or beside the name only.
 * Kinds weigh little: «xã Cô Tô» is «đặc khu Cô Tô» rather than a commune with «co» here and «to» there.
 */
function rankOf({ searchText }: NamedRow, { key, words, own }: Typed): number {
  if (searchText === key) return 0
  if (searchText.startsWith(key)) return 1
  const name = ` ${searchText} `
  if (name.includes(` ${key} `)) return 2
  const isMissing = (word: string) => !name.includes(` ${word} `)
  const missing = words.filter(isMissing).length
  if (name.includes(` ${own} `)) return 3 + missing / MOST_WORDS
  const ownWords = own.split(' ')
  const apart = pairsOf(ownWords).filter(isMissing).length
  return 4 + ownWords.filter(isMissing).length + apart + missing / MOST_WORDS
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

const byNearness = (one: Ranked, other: Ranked): number =>
  one.rank - other.rank ||
  Number(other.isMarked) - Number(one.isMarked) ||
  one.row.searchText.length - other.row.searchText.length ||
  compare(one.row.searchText, other.row.searchText) ||
  compare(one.row.code, other.row.code)

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
