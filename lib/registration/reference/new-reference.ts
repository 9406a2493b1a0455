import 'server-only'
import { randomInt } from 'node:crypto'
import { ALPHABET, checkSum, REFERENCE_LENGTH } from './reference'

/** Eight signs, the last one a check sign. Written `K7PM-3QXR`, kept without the dash. */
export function newReference(): string {
  const body = Array.from(
    { length: REFERENCE_LENGTH - 1 },
    () => ALPHABET[randomInt(ALPHABET.length)],
  ).join('')
  return body + ALPHABET[(ALPHABET.length - checkSum(body, 2)) % ALPHABET.length]
}
