import { createHash } from 'node:crypto'
import type { HospitalClaim } from './hospital-claim'

/**
 * The same for two claims that say the same, however they were written: order of fields, base64, CDATA, zeros at the end, forms of
 * letters. A claim with the digest of the kept one changes nothing. The number before it rises with what is kept of a claim.
 */
export const claimDigest = (claim: HospitalClaim): string =>
  `1:${createHash('sha256').update(JSON.stringify(claim)).digest('base64url')}`
