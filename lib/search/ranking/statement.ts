import { PAGE_SIZE } from './found'
import { provinceWord } from '../vocabulary/signed-words'
import type { SearchAsked } from '../vocabulary/source'

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

export const conditions = ({ filters }: SearchAsked, { add }: Values): string =>
  filters
    .map(({ column, values: allowed }) =>
      allowed === true ? ` AND "${column}"` : ` AND "${column}" = ANY(${add(allowed)})`,
    )
    .join('')

export const ofProvinces = ({ provinces }: SearchAsked, { add }: Values): string =>
  provinces.length === 0 ? '' : ` AND "provinceCode" = ANY(${add(provinces)})`

/** The same by the index of the words. */
export const inProvinces = ({ provinces }: SearchAsked, { add }: Values): string =>
  provinces.length === 0 ? '' : ` AND words && ${add(provinces.map(provinceWord))}`

export const offsetOf = (page: number) => (page - 1) * PAGE_SIZE

export const begins = (add: Values['add'], key: string) =>
  `"searchText" >= ${add(key)} AND "searchText" < ${add(key + LAST)}`
