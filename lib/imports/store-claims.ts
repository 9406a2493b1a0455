import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { findFormer, findStandingVisits } from '@/lib/visits/writing/find-standing'
import { editionName } from '@/lib/visits/writing/former-key'
import { replaceVisits, type OwnedClaim } from '@/lib/visits/writing/replace-visits'
import type { StandingVisit } from '@/lib/visits/writing/visit-place'
import type { JudgedClaim } from './claims/batch-claims'
import type { ClaimRefusal } from './claims/claim-refusals'
import { giveClaims, planClaims } from './claims/plan-claims'
import { findPatients } from './claims/repository'
import { rememberTried, type TriedClaims } from './claims/tried-claims'
import { addRefusals, advanceImport, lockImport, takeTurn } from './repository'
import type { ImportCounts } from './rows/plan-unit'

/** `room`: so many more refusals may be kept of this import. `tried`: what a dry run has undone so far. */
export type ClaimsToStore = {
  id: string
  claims: JudgedClaim[]
  room: number
  tried?: TriedClaims
}
export type StoredClaims = { counts: ImportCounts; refusals: ClaimRefusal[]; doneLine: number }

/** Stores some claims of a file, all of it or nothing. Null: another process has gone on with this file. */
export async function storeClaims(
  tx: Tx,
  { id, claims, room, tried }: ClaimsToStore,
  doneLine: number,
): Promise<StoredClaims | null> {
  const held = await lockImport(tx, id)
  if (held?.doneLine !== doneLine) return null
  await takeTurn(tx, 'claims')
  const { owned, refusals, refused } = giveClaims(claims, await findPatients(tx, claims))
  const plan = await planOf(tx, id, owned, tried)
  await replaceVisits(tx, id, plan)
  await addRefusals(tx, id, refusals.slice(0, Math.max(0, room)))
  const counts = { ...plan.counts, refused }
  const done = claims.at(-1)?.number ?? doneLine
  await advanceImport(tx, { id, doneLine: done }, counts)
  return { counts, refusals, doneLine: done }
}

async function planOf(tx: Tx, id: string, owned: OwnedClaim[], tried?: TriedClaims) {
  const keys = owned.map(({ key }) => key)
  const kept = await findStandingVisits(tx, id, keys)
  for (const key of keys) {
    const visit = tried?.standing.get(key)
    if (visit) kept.set(key, visit)
  }
  const plan = planClaims(owned, kept, await whatHasStood(tx, owned, kept, tried))
  if (tried) rememberTried(tried, plan, kept)
  return plan
}

/** Asked only where something stands. */
async function whatHasStood(
  tx: Tx,
  owned: OwnedClaim[],
  kept: ReadonlyMap<string, StandingVisit>,
  tried?: TriedClaims,
) {
  const former = await findFormer(
    tx,
    owned.filter(({ key }) => kept.has(key)),
  )
  return ({ bhxhCode, key, good }: OwnedClaim) => {
    const name = editionName(bhxhCode, key, good)
    return former.has(name) || (tried?.stood.has(name) ?? false)
  }
}
