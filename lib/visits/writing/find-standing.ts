import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { formerKey } from './former-key'
import type { OwnedClaim } from './replace-visits'
import { listFormer, listStandingVisits } from './repository'
import type { StandingVisit } from './visit-place'

/** Of these visits those that stand, by key. */
export async function findStandingVisits(
  tx: Tx,
  importId: string,
  keys: string[],
): Promise<Map<string, StandingVisit>> {
  const standing = await listStandingVisits(tx, importId, keys)
  return new Map(standing.map((visit) => [visit.key, visit]))
}

/** Which of these claims stood once, made on that day, and were replaced; by `editionName`. */
export async function findFormer(tx: Tx, claims: OwnedClaim[]): Promise<Set<string>> {
  const places = claims.map(({ bhxhCode, key, good }) => ({
    bhxhCode,
    key: formerKey(key, good),
  }))
  const former = await listFormer(tx, places)
  return new Set(former.map(({ bhxhCode, key }) => `${bhxhCode} ${key}`))
}
