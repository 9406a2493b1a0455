import 'server-only'
import { cleanText } from '@/lib/text/clean-text'
import type { Found } from './ranking/found'
import { readNames } from './vocabulary/names'
import { findByCode, listInOrder } from './ranking/list-rows'
import { foundIn } from './ranking/found-in'
import { searchRows } from './ranking/search-rows'
import type { SearchAsked, Hit } from './vocabulary/source'

type Words = { text?: string; code?: string; taxCode?: string }

/** One row by its code, rows by words, or all in the order of their names. */
export async function search<Row>(asked: SearchAsked, words: Words): Promise<Found<Row>> {
  const found = await findHits(cleaned(asked), words)
  const names = await readNames()
  return {
    ...found,
    rows: found.rows.map((hit) => rowOf<Row>(hit, asked.source.names(hit, names))),
  }
}

const cleaned = (asked: SearchAsked): SearchAsked => ({
  ...asked,
  provinces: asked.provinces.map(cleanText),
  filters: asked.filters.map(({ column, values }) => ({
    column,
    values: values === true || values.map(cleanText),
  })),
})

async function findHits(
  asked: SearchAsked,
  { text = '', code, taxCode }: Words,
): Promise<Found<Hit>> {
  const byCode = code
    ? foundIn(asked, await findByCode(asked, 'code', cleanText(code).toUpperCase()))
    : null
  // What looks like a code may be a name: «30 p12».
  if (byCode && (byCode.total > 0 || text.trim() === '')) return byCode
  if (taxCode) return foundIn(asked, await findByCode(asked, 'taxCode', dashed(taxCode)))
  if (text.trim() !== '') return searchRows(asked, text)
  return foundIn(asked, await listInOrder(asked, null))
}

/** As the screen wants it: the former name only where the row was found by it. */
function rowOf<Row>(
  { foundBy, total: _, searchText: __, isOpen: ___, words: ____, ...row }: Hit,
  names: object,
): Row {
  return { ...row, ...names, formerName: foundBy === row.name ? null : foundBy } as Row
}

/** `0312345678-001`: a branch of a firm, also when typed without the dash. */
const dashed = (taxCode: string) =>
  taxCode.replace(/[^\d]/g, '').replace(/^(\d{10})(\d{3})$/, '$1-$2')
