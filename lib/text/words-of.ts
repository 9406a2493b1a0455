import { LONG_FORMS } from './abbreviations'
import { nameKey } from './name-key'
import { searchText } from './search-text'

/**
 * The words a row is found by: those of its name and of what people say beside it (an old name, a district, an address),
 * abbreviations both ways. Neighbours in the name stand there as a pair as well: «an phat» is rare where «an» and «phat» are not.
 */
export function wordsOf(name: string, ...more: string[]): string[] {
  const key = wordsIn(nameKey(name))
  const rest = more.flatMap((text) => [...wordsIn(nameKey(text)), ...wordsIn(searchText(text))])
  const long = key.flatMap((word) => LONG_FORMS.get(word) ?? [])
  return [...new Set([...key, ...wordsIn(searchText(name)), ...long, ...rest, ...pairsOf(key)])]
}

/** Neighbouring words, each pair as one. */
export const pairsOf = (words: string[]): string[] =>
  words.slice(1).map((word, at) => `${words[at]} ${word}`)

const wordsIn = (text: string): string[] => text.split(' ').filter(Boolean)
