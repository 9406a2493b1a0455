import 'server-only'
import type { GoodClaim } from '@/lib/claims/claim-events'
import type { Tx } from '@/lib/platform/database/transaction'
import {
  closeVisits,
  keepFormerVisits,
  nameOwners,
  redateVisits,
  removeVisits,
  writeVisits,
} from './repository'
import type { VisitPlace } from './visit-place'
import { visitRowsOf } from './visit-rows'

/** A claim that has found its person. */
export type OwnedClaim = VisitPlace & { good: GoodClaim }

export type VisitChanges = {
  /** New visits, and new words for known ones. */
  written: OwnedClaim[]
  /** What stands now and will not any more; of those, what stands with somebody else. */
  former: VisitPlace[]
  moved: VisitPlace[]
  /** The same words, made later. */
  redated: (VisitPlace & { madeOn: string })[]
}

/** Puts claims in the place of what stood, and keeps what stood. */
export async function replaceVisits(
  tx: Tx,
  importId: string,
  { written, former, moved, redated }: VisitChanges,
): Promise<void> {
  const corrected = new Set(former.map(({ key }) => key))
  await keepFormerVisits(tx, importId, former)
  await closeVisits(tx, moved)
  await removeVisits(
    tx,
    written.filter(({ key }) => corrected.has(key)),
  )
  await writeVisits(
    tx,
    written.map(({ bhxhCode, good }) => visitRowsOf(bhxhCode, importId, good)),
  )
  await nameOwners(tx, written)
  await redateVisits(tx, redated)
}
