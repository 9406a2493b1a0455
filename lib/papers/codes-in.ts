import { ALPHABET } from '@/lib/registration/reference/reference'
import { PAPER_CODE_LENGTH } from './paper-code'

const SIGNS = 256
/** The place of a byte in the alphabet of codes; of another letter or digit, which a code can't lie beside; of anything else. */
const OTHER_SIGN = -1
const BETWEEN = -2
const places = Int8Array.from({ length: SIGNS }, (_, byte) => {
  const sign = String.fromCharCode(byte)
  if (!/[0-9A-Z]/.test(sign)) return BETWEEN
  return ALPHABET.indexOf(sign)
})
/** What a sign adds to the sum, doubled at every other place (checkSum of lib/registration/reference). */
const base = ALPHABET.length
const addedBy = (factor: number) =>
  Uint8Array.from({ length: base }, (_, place) => {
    const product = factor * place
    return Math.floor(product / base) + (product % base)
  })
const [once, doubled] = [addedBy(1), addedBy(2)]
const TOO_LONG = PAPER_CODE_LENGTH + 1

const placeAt = (bytes: ArrayLike<number>, at: number): number =>
  at < bytes.length ? places[bytes[at]!]! : BETWEEN
const addedAt = (nth: number, place: number): number => (nth & 1 ? once : doubled)[place]!
const isRight = (length: number, sum: number): boolean =>
  length === PAPER_CODE_LENGTH && sum % base === 0

/**
 * Codes that may stand in the bytes of a file, each once, and no more than `most` of them. Anybody sends any file, so each byte is read once,
 * nothing is made of runs that can't be codes, and after `most` nothing is read any more.
 */
export function codesIn(bytes: ArrayLike<number>, most: number): string[] {
  const found = new Set<string>()
  let length = 0
  let sum = 0
  for (let at = 0; at <= bytes.length && found.size < most; at++) {
    const place = placeAt(bytes, at)
    if (place === OTHER_SIGN) length = TOO_LONG
    else if (place !== BETWEEN) {
      if (length < PAPER_CODE_LENGTH) sum += addedAt(length, place)
      if (length < TOO_LONG) length++
    } else if (length > 0) {
      if (isRight(length, sum)) found.add(textOf(bytes, at - length))
      length = sum = 0
    }
  }
  return [...found]
}

const textOf = (bytes: ArrayLike<number>, start: number): string =>
  String.fromCharCode(
    ...Array.from({ length: PAPER_CODE_LENGTH }, (_, sign) => bytes[start + sign]!),
  )
