import { cleanText } from '@/lib/text/clean-text'
import { graphemeAt } from '@/lib/text/grapheme-at'
import { plainNumber, withPlainDigits } from '@/lib/text/plain-number'

/** How one kind of number is told from every other: what is kept of the joined signs, or null when they are none. */
export type NumberForm = (joined: string) => string | null

/** What one number may have between its signs; anything else begins another. */
const WITHIN = String.raw`[\s.·'_-]`
const DIGITS = new RegExp(String.raw`\+?\d(?:${WITHIN}*\d)*`, 'g')
const WORDS = /[\p{L}\d]+/gu

export const joinedSigns = (text: string): string => plainNumber(text).toUpperCase()

/**
 * The numbers of this form that stand in what was typed. Joined as a whole it is the usual case; otherwise each row of digits, each
 * word with a digit, and a row that is nothing but such numbers, is looked at by itself.
 */
export function numbersIn(text: string, form: NumberForm): string[] {
  const whole = form(joinedSigns(text))
  if (whole !== null) return [whole]
  const plain = withPlainDigits(text).toUpperCase()
  const found = [...plain.matchAll(DIGITS)].flatMap(({ 0: row, index }) => {
    // «HC12345678»: digits that hang on letters are part of a word.
    const isPart = /\p{L}/u.test((plain[index - 1] ?? '') + (plain[index + row.length] ?? ''))
    return isPart ? [] : readRow(row, form)
  })
  const words = [...plain.matchAll(WORDS)].flatMap(([word]) =>
    /\p{L}/u.test(word) ? (form(word) ?? []) : [],
  )
  return [...new Set([...found, ...words])]
}

function readRow(row: string, form: NumberForm): string[] {
  const number = form(joinedSigns(row))
  return number === null ? (parted(row.split(/[\s-]+/), form) ?? []) : [number]
}

/** «MST0100 166 586»: where no letter belongs to the number. */
export const apart = (text: string): string =>
  text.replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ')

/** More pieces than two numbers have, however they are parted. */
const MOST_PARTS = 20

/** «0912345678 0987654321», also «0912 345 678 - 0987 654 321»: all of it numbers, or none. */
function parted(words: string[], form: NumberForm): string[] | null {
  if (words.length === 0) return []
  if (words.length > MOST_PARTS) return null
  for (let end = words.length; end > 0; end--) {
    const first = form(words.slice(0, end).join(''))
    const rest = first === null ? null : parted(words.slice(end), form)
    if (first !== null && rest !== null) return [first, ...rest]
  }
  return null
}

const LIKE_DIGITS: Record<string, string> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
}

/** «OO1092746265», «o98ooo1892»: letters that look like digits, in a word that is mostly digits. */
export function digitsMeant(text: string, form: NumberForm): string | null {
  const asDigits = (word: string) =>
    word.replace(/[A-Z]/g, (letter) => LIKE_DIGITS[letter] ?? letter)
  const words = cleanText(text).toUpperCase().replaceAll('|', 'I').split(/\s+/).slice(0, MOST_PARTS)
  for (const word of [joinedSigns(words.join('')), ...words.map(joinedSigns)]) {
    const digits = word.replace(/\D/g, '').length
    const meant = asDigits(word)
    if (meant !== word && digits * 2 > word.length && form(meant) !== null) return meant
  }
  return null
}

/** What was typed without the words that are letters alone: what stands beside a number may be left standing. */
export const withoutLetterWords = (text: string): string =>
  joinedSigns(cleanText(text).replace(/(?<![^\s.,:;/()])[\p{L}\p{M}]+(?![^\s.,:;/()])/gu, ' '))

const LONGEST = 40

/** The first words that are no number, as they were typed: «bỏ trống», «HC» of «HC12345678». */
export function strayWords(text: string): string | null {
  const plain = withPlainDigits(text)
  const found = /\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*)*/u.exec(plain)?.[0]
  if (found === undefined) {
    const sign = plain.search(/[^\d\s.,:;/\\|_·'"()[\]<>-]/u)
    return sign < 0 ? null : graphemeAt(plain, sign)
  }
  return found.length <= LONGEST
    ? found
    : found.slice(0, LONGEST).replace(/ ?\S*$/, '') || graphemeAt(found, 0)
}
