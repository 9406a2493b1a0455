import { editionName } from '@/lib/visits/writing/former-key'
import type { StandingVisit } from '@/lib/visits/writing/visit-place'
import type { ClaimsPlan } from './plan-claims'

/**
 * What a dry run has stored and undone: a visit may come twice in a file, or in two files of a folder, and the second is held against
 * the first.
 */
export type TriedClaims = { standing: Map<string, StandingVisit>; stood: Set<string> }

export const noneTried = (): TriedClaims => ({ standing: new Map(), stood: new Set() })

export function rememberTried(
  tried: TriedClaims,
  { written, former, redated }: ClaimsPlan,
  kept: ReadonlyMap<string, StandingVisit>,
): void {
  for (const { key } of former) {
    const visit = kept.get(key)!
    tried.stood.add(editionName(visit.bhxhCode, key, visit))
  }
  for (const { bhxhCode, key, good } of written) {
    const { madeOn, digest } = good
    tried.standing.set(key, { bhxhCode, key, madeOn, digest, isLater: false })
  }
  for (const { key, madeOn } of redated) tried.standing.set(key, { ...kept.get(key)!, madeOn })
}
