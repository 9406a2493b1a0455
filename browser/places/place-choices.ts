import { matchPlaces, type Listed, type Match } from '@/lib/places/match-places'
import { searchText } from '@/lib/text/search-text'

export type PlaceChoice = Listed & { value: string }
export type FoundPlace = Match<PlaceChoice>

/** What leaving the field with some words in it means. */
export type Verdict =
  | { kind: 'empty' | 'unknown' }
  | { kind: 'one'; choice: PlaceChoice }
  | { kind: 'several'; count: number }
  | { kind: 'former'; choice: PlaceChoice; name: string }

const listed = (text = '') => text.split('|').filter(Boolean)

/** The lines of a list as the server drew them, without its prompt. */
export const choicesIn = (select: HTMLSelectElement): PlaceChoice[] =>
  [...select.options]
    .filter(({ value }) => value !== '')
    .map(({ value, label, dataset }) => ({
      value,
      label,
      former: listed(dataset.former),
      usage: listed(dataset.usage),
    }))

/** The choices that the words may mean, the likeliest first; all of them for no words. */
export const foundBy = (typed: string, choices: PlaceChoice[]): FoundPlace[] =>
  searchText(typed) === '' && typed.trim() !== '' ? [] : matchPlaces(typed, choices)

/** Words that name one place choose it. A name of before stands for another place today: that is said, never chosen by itself. */
export function verdictOn(typed: string, choices: PlaceChoice[]): Verdict {
  if (typed.trim() === '') return { kind: 'empty' }
  const found = foundBy(typed, choices)
  const exact = found.filter(({ isExact }) => isExact)
  const [meant, ...others] = exact.length > 0 ? exact : found
  if (!meant) return { kind: 'unknown' }
  if (others.length > 0) return { kind: 'several', count: others.length + 1 }
  const { line: choice, by: name } = meant
  return name ? { kind: 'former', choice, name } : { kind: 'one', choice }
}
