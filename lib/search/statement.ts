import { PAGE_SIZE } from './found'
import { provinceWord } from './province-word'
import type { Asked } from './source'

// The parts of the statements. Everything a person typed goes in as a value, never as SQL.

/** Sorts after every letter, so that `>= 'an'` and `< 'an' || LAST` is what begins with «an». */
const LAST = '\u{10FFFF}'

/** Collects the values of a statement: `$1`, `$2`… */
export function values() {
  const all: unknown[] = []
  return { all, add: (value: unknown) => `$${all.push(value)}` }
}
export type Values = ReturnType<typeof values>

export const openOn = (day: string, row = '') =>
  `${row}"validFrom" <= ${day}::date AND (${row}"validTo" IS NULL OR ${row}"validTo" >= ${day}::date)`

export const conditions = ({ filters }: Asked, { add }: Values): string =>
  filters
    .map(({ column, values: allowed }) =>
      allowed === true ? ` AND "${column}"` : ` AND "${column}" = ANY(${add(allowed)})`,
    )
    .join('')

export const ofProvinces = ({ provinces }: Asked, { add }: Values): string =>
  provinces.length === 0 ? '' : ` AND "provinceCode" = ANY(${add(provinces)})`

/** The same by the index of the words. */
export const inProvinces = ({ provinces }: Asked, { add }: Values): string =>
  provinces.length === 0 ? '' : ` AND words && ${add(provinces.map(provinceWord))}`

export const startOf = (page: number) => (page - 1) * PAGE_SIZE

export const begins = (add: Values['add'], key: string) =>
  `"searchText" >= ${add(key)} AND "searchText" < ${add(key + LAST)}`

/** 0: the name itself; 1: how it begins; 2: within it; 3: all words, scattered; more: words that stand beside the name only. */
export const rankBy = (key: string, words: string) => `CASE
  WHEN "searchText" = ${key} THEN 0 WHEN starts_with("searchText", ${key}) THEN 1
  WHEN strpos(' ' || "searchText" || ' ', ' ' || ${key} || ' ') > 0 THEN 2
  ELSE 3 + (SELECT count(*) FROM unnest(${words}::text[]) word
    WHERE strpos(' ' || "searchText" || ' ', ' ' || word || ' ') = 0) END`
