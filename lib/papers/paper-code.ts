import { ALPHABET, checkSum } from '@/lib/registration/reference/reference'

/** Eleven at random, which nobody guesses, and a check sign. */
export const PAPER_CODE_LENGTH = 12
const GROUP = 4

/** `sign()`: a number below 32. */
export function newPaperCode(sign: (below: number) => number): string {
  const body = Array.from(
    { length: PAPER_CODE_LENGTH - 1 },
    () => ALPHABET[sign(ALPHABET.length)],
  ).join('')
  return body + ALPHABET[(ALPHABET.length - checkSum(body, 2)) % ALPHABET.length]
}

/** `K7PM-3QXR-9BCD` */
export const shownPaperCode = (code: string): string =>
  code.replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$&-')

/** What somebody typed, or the address they pasted; null when it can't be the code of a paper. */
export function readPaperCode(typed: string): string | null {
  const last = typed.normalize('NFKC').trim().split('/').at(-1)!
  const signs = last.toUpperCase().replace(/[\s.\-_·]/g, '')
  return isPaperCode(signs) ? signs : null
}

const isPaperCode = (signs: string): boolean =>
  signs.length === PAPER_CODE_LENGTH &&
  [...signs].every((sign) => ALPHABET.includes(sign)) &&
  checkSum(signs, 1) === 0

export const paperPath = (code: string): string => `/giay/${code}`
