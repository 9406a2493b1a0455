import { searchText } from '@/lib/text/search-text'
import type { RefusalRule } from '../shape/refusals'
import type { CellReader } from '../shape/import-kind'

/** One of a list, by any of its words, with or without marks: what is kept → what people write. */
export function choiceCell(
  words: Record<string, readonly string[]>,
  rule: RefusalRule,
): CellReader {
  const known = new Map(
    Object.entries(words).flatMap(([kept, written]) =>
      [kept, ...written].map((word) => [searchText(word), kept] as const),
    ),
  )
  const asWritten = new Map<string, string | undefined>()
  return (cell) => {
    // The same few words stand in a million rows.
    if (!asWritten.has(cell) && asWritten.size < 1000)
      asWritten.set(cell, known.get(searchText(cell)))
    const kept = asWritten.get(cell) ?? known.get(searchText(cell))
    return kept === undefined ? { rule } : { value: kept }
  }
}
