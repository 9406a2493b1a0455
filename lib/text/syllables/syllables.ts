import { searchText } from '../search-text'
import { toneLast } from './tone'
import { unifyYAndI } from './y-and-i'

/** The words with their marks, hoà and hòa, Lý and Lí being one. */
export const syllablesOf = (text: string): string[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  ).map(oneForm)

const oneForm = (word: string): string => toneLast(unifyYAndI(word))

/** Word without marks → how it was typed with marks. What was typed without any may be meant with all. */
export type TypedMarks = ReadonlyMap<string, ReadonlySet<string>>

export function marksIn(text: string): TypedMarks {
  const marks = new Map<string, Set<string>>()
  const bare = new Set<string>()
  for (const word of syllablesOf(text)) {
    const folded = searchText(word)
    if (word === folded) bare.add(folded)
    else marks.set(folded, (marks.get(folded) ?? new Set()).add(word))
  }
  for (const word of bare) marks.delete(word)
  return marks
}

/** «Mỹ Luông» is not «Mỹ Lương»; a text that has no marks at all may be either. */
export function isWrittenSo(text: string, marks: TypedMarks): boolean {
  if (marks.size === 0 || isBare(text)) return true
  return syllablesOf(text).every((word) => isMarkedSo(word, marks))
}

export const isBare = (text: string): boolean =>
  syllablesOf(text).every((word) => word === searchText(word))

/** A syllable of a text that has marks. */
export const isMarkedSo = (syllable: string, marks: TypedMarks): boolean =>
  marks.get(searchText(syllable))?.has(syllable) ?? true
