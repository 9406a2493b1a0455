/** The five signs of tone, as combining marks: sắc, huyền, hỏi, ngã, nặng. */
const TONE = /[\u0301\u0300\u0309\u0303\u0323]/g

export const toneOf = (word: string): string => word.normalize('NFD').match(TONE)?.[0] ?? ''

/** «hòa» → «hoa», «nguyễn» → «nguyên»: the letters keep their hats and horns. */
export const withoutTone = (word: string): string =>
  word.normalize('NFD').replace(TONE, '').normalize('NFC')

/** The word with its tone at the end, where «hoà» and «hòa» are one. */
export const toneLast = (word: string): string => {
  const signs = word.normalize('NFD')
  return signs.replace(TONE, '').normalize('NFC') + (signs.match(TONE)?.join('') ?? '')
}

const VOWELS = /[aăâeêioôơuưy]+/

/** Puts the tone where most names in public lists carry it: «Hòa», «Thúy», «Nguyễn», «Quý». */
export function withTone(word: string, tone: string): string {
  const start = /^(qu|gi(?=[aăâeêioôơuưy]))/.exec(word)?.[0].length ?? 0
  const found = VOWELS.exec(word.slice(start))
  if (tone === '' || !found) return word
  const at =
    start + found.index + bearerIn(found[0], start + found.index + found[0].length < word.length)
  return (word.slice(0, at + 1) + tone + word.slice(at + 1)).normalize('NFC')
}

/** A letter with a hat or a horn bears the tone; else the last before a consonant, else the one before the last. */
function bearerIn(vowels: string, isClosed: boolean): number {
  const marked = Math.max(...[...'ăâêôơư'].map((vowel) => vowels.lastIndexOf(vowel)))
  if (marked >= 0) return marked
  if (isClosed) return vowels.length - 1
  return Math.max(0, vowels.length - 2)
}
