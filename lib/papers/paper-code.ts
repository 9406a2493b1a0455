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

/** What somebody typed, or the address they pasted, without what only groups it. */
const signsOf = (typed: string): string[] => {
  const last = typed.normalize('NFKC').trim().split('/').at(-1)!
  return [...last.toUpperCase().replace(/[\s.\-_·]/g, '')]
}

/** Why something can't be the code of a paper. `strange`: signs that no code has; `mistyped`: one is wrong, or two have changed places. */
export type CodeFault =
  | { is: 'empty' | 'mistyped' }
  | { is: 'length'; count: number }
  | { is: 'strange'; signs: string[] }

export function findCodeFault(typed: string): CodeFault | null {
  const signs = signsOf(typed)
  if (signs.length === 0) return { is: 'empty' }
  if (signs.length !== PAPER_CODE_LENGTH) return { is: 'length', count: signs.length }
  const strange = signs.filter((sign) => !ALPHABET.includes(sign))
  if (strange.length > 0) return { is: 'strange', signs: [...new Set(strange)] }
  return checkSum(signs.join(''), 1) === 0 ? null : { is: 'mistyped' }
}

/** Null when it can't be the code of a paper. */
export const readPaperCode = (typed: string): string | null =>
  findCodeFault(typed) ? null : signsOf(typed).join('')

export const paperPath = (code: string): string => `/giay/${code}`
