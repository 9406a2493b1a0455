import { LONG_FORMS } from '../names/abbreviations'
import { cleanText } from '../clean-text'
import { keptShort, nameKey } from '../names/name-key'
import { searchText } from '../search-text'

/**
 * The words a row is found by: those of its name and of what people say beside it (an old name, a district, an address),
 * abbreviations both ways. Neighbours in the name stand there as a pair as well: «an phat» is rare where «an» and «phat» are not.
 */
export function indexWords(name: string, ...more: string[]): string[] {
  const key = wordsIn(nameKey(name))
  const rest = more.flatMap((text) => [...wordsIn(nameKey(text)), ...asWritten(text)])
  const long = key.flatMap((word) => LONG_FORMS.get(word) ?? [])
  const joined = [name, ...more].flatMap(gluedIn)
  const own = asWritten(name)
  return [...new Set([...key, ...own, ...long, ...rest, ...joined, ...pairsOf(key)])]
}

/** «H'Leo» is typed «hleo» as well. */
const gluedIn = (text: string): string[] =>
  (/\p{L}['’ʼ‘´`]/u.test(text) ? cleanText(text) : '')
    .split(' ')
    .filter((word) => word.includes("'"))
    .map((word) => searchText(word).replaceAll(' ', ''))
    .filter(Boolean)

/** Neighbouring words, each pair as one. */
export const pairsOf = (words: string[]): string[] =>
  words.slice(1).map((word, at) => `${words[at]} ${word}`)

/** With its abbreviations, as somebody may have them from a paper. */
const asWritten = (text: string): string[] => wordsIn(keptShort(searchText(text)))

const wordsIn = (text: string): string[] => text.split(' ').filter(Boolean)
