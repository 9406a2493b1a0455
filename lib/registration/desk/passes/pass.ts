import { ALPHABET, readReference, REFERENCE_LENGTH } from '../../reference/reference'

/** How long a code that lets an officer go on with a draft can be used. */
export const PASS_MINUTES = 15
/** Wrong codes for one declaration before it opens for nobody, and for how long. */
export const MOST_PASS_TRIES = 5
export const PASS_CLOSED_MINUTES = 15
/** Codes that one declaration is given in an hour. */
export const MOST_PASSES = 10
export const PASS_DIGITS = 6

export type PassState = 'waiting' | 'used' | 'expired'

/** Two digits a sign: an input method that changes letters, where a handheld scanner types, leaves digits as they are. */
const WIDTH = 2

/** What the picture on the person's screen says: number and code, digits alone. */
export const scannedPass = (reference: string, code: string): string =>
  [...reference].map((sign) => String(ALPHABET.indexOf(sign)).padStart(WIDTH, '0')).join('') + code

const scanned = new RegExp(`^\\d{${REFERENCE_LENGTH * WIDTH + PASS_DIGITS}}$`)

/** What was scanned or typed into the two boxes; empty where it can't be one. */
export function readPass(
  number: string,
  code: string,
): { reference: string | null; code: string | null } {
  const whole = number.replace(/\s/g, '')
  if (!scanned.test(whole)) return { reference: readReference(number), code: digitsOf(code) }
  const signs = whole
    .slice(0, -PASS_DIGITS)
    .match(/\d\d/g)!
    .map((pair) => ALPHABET[Number(pair)])
  return { reference: readReference(signs.join('')), code: whole.slice(-PASS_DIGITS) }
}

function digitsOf(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/\D/g, '')
  return digits.length === PASS_DIGITS ? digits : null
}

/** The page on which the owner of a draft lets an officer go on with it, and its presses. */
export const toCounterHref = '/ho-so/tai-quay'
export const counterIntents = { give: 'tao-ma', takeBack: 'lay-lai' } as const
