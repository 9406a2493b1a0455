import { ALPHABET, checkSum } from '@/lib/registration/reference/reference'

/** Eleven at random, which nobody guesses, and a check sign. */
const LENGTH = 12
const GROUP = 4

/** `sign()`: a number below 32. */
export function newPaperCode(sign: (below: number) => number): string {
  const body = Array.from({ length: LENGTH - 1 }, () => ALPHABET[sign(ALPHABET.length)]).join('')
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
  signs.length === LENGTH &&
  [...signs].every((sign) => ALPHABET.includes(sign)) &&
  checkSum(signs, 1) === 0

/** All that may be codes in the bytes of a file, each once. */
export function codesIn(bytes: Buffer): string[] {
  const runs = bytes.toString('latin1').match(/(?<![0-9A-Z])[2-9A-HJ-NP-Z]{12}(?![0-9A-Z])/g) ?? []
  return [...new Set(runs)].filter(isPaperCode)
}

export const paperPath = (code: string): string => `/giay/${code}`
