import { cleanText } from './clean-text'

/** What people put between the digits of a number, as they read it or as it is printed on a card. */
const SEPARATORS = /[\s.,:;/\\|_·'"()[\]<>-]/g

/** A number or a code as it is kept: digits of every script as 0–9, nothing between them. */
export const plainNumber = (text: string): string => withPlainDigits(text).replace(SEPARATORS, '')

/** Ten digits of one script always stand in a row, the first of them a zero. */
export const withPlainDigits = (text: string): string =>
  cleanText(text).replace(/(?![0-9])\p{Nd}/gu, (sign) => {
    const code = sign.codePointAt(0)!
    let before = 0
    while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before++
    return String(before % 10)
  })
