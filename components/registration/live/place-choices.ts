import { isFoundBy, searchText } from '@/lib/text/search-text'

export type Choice = { value: string; label: string; searchable: string }

/** The lines of a list as the server drew them, without its prompt. */
export const choicesOf = (select: HTMLSelectElement): Choice[] =>
  [...select.options]
    .filter(({ value }) => value !== '')
    .map(({ value, label }) => ({ value, label, searchable: searchText(label) }))

export const foundBy = (typed: string, choices: Choice[]): Choice[] =>
  choices.filter(({ searchable }) => isFoundBy(typed, searchable))
