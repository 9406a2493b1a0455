import { unseen } from './signs'

const MARKS = /\p{M}/gu

/**
 * What people type when they search: lower case, no marks, words parted by one space. «Châu Đốc» → «chau doc».
 * Without marks the two places of a tone are one: hoà and hòa both give «hoa».
 */
export const searchText = (text: string): string =>
  withoutMarks(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The same with its dots and commas. */
export const withoutMarks = (text: string): string =>
  text
    .toLowerCase()
    // Before as well: a thousand marks on one letter would take long to put in order.
    .replace(MARKS, '')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(unseen, '')
    // Đ has no decomposition; Ð (eth) is what some keyboards and scans give instead.
    .replace(/[đð]/g, 'd')

/** True when every typed word begins a word of the text: «chau d» finds «bhxh tp chau doc». */
export function isFoundBy(typed: string, searchableText: string): boolean {
  const words = searchableText.split(' ')
  return searchText(typed)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)))
}
