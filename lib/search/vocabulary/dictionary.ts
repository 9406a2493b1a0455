import 'server-only'
import { read } from './repository'
import type { SearchAsked } from './source'

// The words of a catalogue, counted by refresh-words.ts.

/** How many rows hold each of the words; a word nobody has is missing. */
export async function countRowsWith(
  { source }: SearchAsked,
  words: string[],
): Promise<Map<string, number>> {
  const rows = await read<{ word: string; rows: number }>(
    'SELECT word, rows FROM "CatalogueWord" WHERE catalogue = $1 AND word = ANY($2)',
    [source.catalogue, words],
  )
  return new Map(rows.map(({ word, rows: count }) => [word, count]))
}

/** The words that share a way of leaving one letter out: those with one wrong letter, and a few more. */
export async function listNearWords(
  { source }: SearchAsked,
  deletes: string[],
): Promise<{ word: string; rows: number }[]> {
  return read<{ word: string; rows: number }>(
    `SELECT word, rows FROM "CatalogueWord" WHERE catalogue = $1 AND deletes && $2
     UNION ALL SELECT word, rows FROM "CatalogueWord" WHERE catalogue = $1 AND word = ANY($2)`,
    [source.catalogue, deletes],
  )
}
