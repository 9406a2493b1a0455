import { KEPT_SHORT } from './abbreviations'
import { nameKey } from './name-key'
import { searchText } from './search-text'

/**
 * The words a row is found by: those of its name and of what people say beside it (an old name, a district, an address),
 * abbreviations both ways. Neighbours in the name stand there as a pair as well: «an phat» is rare where «an» and «phat» are not.
 */
export const wordsOf = (name: string, ...more: string[]): string[] => [
  ...new Set([...[name, ...more].flatMap(singleWords), ...pairsOf(nameKey(name).split(' '))]),
]

/** Neighbouring words, each pair as one. */
export const pairsOf = (words: string[]): string[] =>
  words.slice(1).map((word, at) => `${words[at]} ${word}`)

function singleWords(text: string): string[] {
  const key = nameKey(text)
  const long = KEPT_SHORT.filter(([, short]) => ` ${key} `.includes(` ${short} `))
  return [key, searchText(text), ...long.map(([words]) => words)].flatMap((words) =>
    words.split(' ').filter(Boolean),
  )
}
