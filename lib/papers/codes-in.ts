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
/** What a sign adds to the sum, doubled or not (checkSum of lib/registration/reference). */
const base = ALPHABET.length
const added = [1, 2].map((factor) =>
  Uint8Array.from({ length: base }, (_, place) => {
    const product = factor * place
    return Math.floor(product / base) + (product % base)
  }),
)

/**
 * Codes that may stand in the bytes of a file, each once, and no more than `most` of them. Anybody sends any file, so each byte is read once,
 * nothing is made of runs that can't be codes, and after `most` nothing is read any more.
 */
export function codesIn(bytes: ArrayLike<number>, most: number): string[] {
  const found = new Set<string>()
  let [start, sum, isRun] = [0, 0, true]
  for (let at = 0; at <= bytes.length && found.size < most; at++) {
    const place = at < bytes.length ? places[bytes[at]!]! : BETWEEN
    if (place === BETWEEN) {
      const isCode = isRun && at - start === PAPER_CODE_LENGTH && sum % base === 0
      if (isCode) found.add(textOf(bytes, start))
      ;[start, sum, isRun] = [at + 1, 0, true]
    } else if (place === OTHER_SIGN) isRun = false
    else sum += added[(PAPER_CODE_LENGTH - 1 - at + start) & 1]![place]!
  }
  return [...found]
}

const textOf = (bytes: ArrayLike<number>, start: number): string =>
  String.fromCharCode(
    ...Array.from({ length: PAPER_CODE_LENGTH }, (_, sign) => bytes[start + sign]!),
  )
