import type { ClaimEdition } from '@/lib/claims/claim/replaces'

/** A visit that was replaced is named by its day and its words too: the same visit may be corrected again and again, and back. */
export const formerKey = (key: string, { madeOn, digest }: ClaimEdition): string =>
  `${key}:${madeOn}:${digest}`

/** Of one edition of one person's visit. */
export const editionName = (bhxhCode: string, key: string, edition: ClaimEdition): string =>
  `${bhxhCode} ${formerKey(key, edition)}`
