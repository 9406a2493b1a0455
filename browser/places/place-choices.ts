import { matchPlaces, type Listed, type Match } from '@/lib/places/match-places'
import { searchText } from '@/lib/text/search-text'

export type Choice = Listed & { value: string }
export type Found = Match<Choice>

/** What leaving the field with some words in it means. */
export type Verdict =
  | { kind: 'empty' | 'unknown' }
  | { kind: 'one'; choice: Choice }
  | { kind: 'several'; count: number }
  | { kind: 'former'; choice: Choice; name: string }

const listed = (text = '') => text.split('|').filter(Boolean)

/** The lines of a list as the server drew them, without its prompt. */
export const choicesOf = (select: HTMLSelectElement): Choice[] =>
  [...select.options]
    .filter(({ value }) => value !== '')
    .map(({ value, label, dataset }) => ({
      value,
      label,
      former: listed(dataset.former),
      usage: listed(dataset.usage),
    }))

/** The choices that the words may mean, the likeliest first; all of them for no words. */
export const foundBy = (typed: string, choices: Choice[]): Found[] =>
  searchText(typed) === '' && typed.trim() !== '' ? [] : matchPlaces(typed, choices)

/** Words that name one place choose it. A name of before stands for another place today: that is said, never chosen by itself. */
export function verdictOn(typed: string, choices: Choice[]): Verdict {
  if (typed.trim() === '') return { kind: 'empty' }
  const found = foundBy(typed, choices)
  const exact = found.filter(({ isExact }) => isExact)
  const [meant, ...others] = exact.length > 0 ? exact : found
  if (!meant) return { kind: 'unknown' }
  if (others.length > 0) return { kind: 'several', count: others.length + 1 }
  const { line: choice, by: name } = meant
  return name ? { kind: 'former', choice, name } : { kind: 'one', choice }
}
