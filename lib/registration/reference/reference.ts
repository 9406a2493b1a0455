import { groupedAs } from '@/lib/forms/numbers/grouped-signs'

// No 0, O, 1 or I: a reference is read aloud over the phone and copied from paper.
export const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
export const REFERENCE_LENGTH = 8

/**
 * Luhn's sum in base 32: every single wrong sign and nearly every swapped pair shows.
 * `firstFactor` is 1 for a whole reference (0 when it is right), 2 for one whose check sign is still to come.
 */
export function checkSum(signs: string, firstFactor: 1 | 2): number {
  let factor: number = firstFactor
  let sum = 0
  for (const sign of [...signs].reverse()) {
    const product = factor * ALPHABET.indexOf(sign)
    sum += Math.floor(product / ALPHABET.length) + (product % ALPHABET.length)
    factor = 3 - factor
  }
  return sum % ALPHABET.length
}

export const shownReference = (reference: string): string =>
  `${reference.slice(0, REFERENCE_LENGTH / 2)}-${reference.slice(REFERENCE_LENGTH / 2)}`

/** What somebody typed or scanned, as the reference it means; null when it cannot be one. */
export function readReference(typed: string): string | null {
  // A secret code has a fitting check sign once in 32 times.
  if (groupedAs(typed) === 'code') return null
  const text = typed.normalize('NFKC').toUpperCase()
  const whole = asReference(text)
  if (whole) return whole
  const meant = new Set(
    [...text.matchAll(AMONG_WORDS)].flatMap(([, signs]) => asReference(signs!) ?? []),
  )
  return meant.size === 1 ? [...meant][0]! : null
}

/** «Mã hồ sơ: K7PM-3QXR» */
const AMONG_WORDS =
  /(?<![\p{L}\p{M}\p{N}])(?=([0-9A-Z]{4}[^\p{L}\p{N}]{0,3}[0-9A-Z]{4})(?![\p{L}\p{M}\p{N}]))/gu

function asReference(text: string): string | null {
  const signs = text.replace(/[^0-9A-Z]/g, '')
  const known =
    signs.length === REFERENCE_LENGTH && [...signs].every((sign) => ALPHABET.includes(sign))
  return known && checkSum(signs, 1) === 0 ? signs : null
}
