import 'server-only'
import { keyHash, secretHash } from '@/lib/platform/seal/seal'
import { readSigns, SIGNS } from '@/lib/text/spoken-signs'
import { CODE_LENGTH } from '@/lib/verification/one-time-code'

/**
 * What opens a capture: a token of 256 bits in the link, eight signs to be typed. Both follow from the capture's number by our key, so that
 * every window of the owner can show them again, and whoever reads the table cannot.
 */
export const tokenOf = (captureId: string): string => secretHash('capture', `token ${captureId}`)

export function codeOf(captureId: string): string {
  const bytes = Buffer.from(secretHash('capture', `code ${captureId}`), 'base64url')
  return [...bytes.subarray(0, CODE_LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join('')
}

export const tokenHashOf = (token: string): string => keyHash(token)
/** Of what somebody has typed, in any grouping. Short enough to be guessed by whoever has the table: it needs our key. */
export const codeHashOf = (typed: string): string => secretHash('capture', readSigns(typed))
