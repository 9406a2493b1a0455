/**
 * What people type when they search: lower case, no marks, words parted by one space. «Châu Đốc» → «chau doc».
 * Without marks the two places of a tone are one: hoà and hòa both give «hoa».
 */
export const searchText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    // Đ has no decomposition; Ð (eth) is what some keyboards and scans give instead.
    .replace(/[đð]/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** True when every typed word begins a word of the text: «chau d» finds «bhxh tp chau doc». */
export function isFoundBy(typed: string, searchableText: string): boolean {
  const words = searchableText.split(' ')
  return searchText(typed)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)))
}
