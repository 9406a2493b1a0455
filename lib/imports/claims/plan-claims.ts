import { effectOfClaim } from '@/lib/claims/claim/replaces'
import type { OwnedClaim, VisitChanges } from '@/lib/visits/writing/replace-visits'
import type { StandingVisit } from '@/lib/visits/writing/visit-place'
import { noCounts, type ImportCounts } from '../rows/plan-unit'
import { keyOfClaim, type JudgedClaim } from './batch-claims'
import { ownerOf, type KnownPeople } from './claim-owner'
import { refusalOfOwner, refusalsOfBadClaim, type ClaimRefusal } from './claim-refusals'

export type ClaimsPlan = VisitChanges & { counts: ImportCounts }

type Given = { owned: OwnedClaim[]; refusals: ClaimRefusal[]; refused: number }

/** Whose each claim is; what is refused, and why. */
export function giveClaims(claims: JudgedClaim[], people: KnownPeople): Given {
  const given: Given = { owned: [], refusals: [], refused: 0 }
  for (const claim of claims) {
    const owner = claim.kind === 'claim' ? ownerOf(claim.claim.visit, people) : null
    if (claim.kind === 'claim' && owner && 'bhxhCode' in owner) {
      given.owned.push({ bhxhCode: owner.bhxhCode, key: keyOfClaim(claim), good: claim })
      continue
    }
    given.refused++
    if (claim.kind === 'bad-claim') given.refusals.push(...refusalsOfBadClaim(claim))
    else if (owner && 'rule' in owner) given.refusals.push(refusalOfOwner(claim, owner))
  }
  return given
}

type Fate = 'added' | 'changed' | 'same' | 'held'

/** `kept`: by key. `hasStood`: of this person and key, whether these words, of that day, stood before and were replaced. */
export function planClaims(
  owned: OwnedClaim[],
  kept: ReadonlyMap<string, StandingVisit>,
  hasStood: (claim: OwnedClaim) => boolean,
): ClaimsPlan {
  const plan: ClaimsPlan = {
    written: [],
    former: [],
    moved: [],
    redated: [],
    counts: { ...noCounts },
  }
  for (const claim of owned) {
    const known = kept.get(claim.key) ?? null
    const fate = fateOf(known, claim, hasStood)
    plan.counts[fate]++
    addTo(plan, fate, claim, known)
  }
  return plan
}

function addTo(plan: ClaimsPlan, fate: Fate, claim: OwnedClaim, known: StandingVisit | null) {
  const { key, good } = claim
  if (fate === 'added' || fate === 'changed') plan.written.push(claim)
  if (!known) return
  const place = { bhxhCode: known.bhxhCode, key }
  if (fate === 'changed') plan.former.push(place)
  if (fate === 'changed' && known.bhxhCode !== claim.bhxhCode) plan.moved.push(place)
  if (fate === 'same' && good.madeOn > known.madeOn)
    plan.redated.push({ ...place, madeOn: good.madeOn })
}

/** `held`: what stands is the later word, and remains. */
function fateOf(
  known: StandingVisit | null,
  claim: OwnedClaim,
  hasStood: (claim: OwnedClaim) => boolean,
): Fate {
  const { madeOn } = claim.good
  const effect = effectOfClaim(known, claim.good)
  if (effect === 'added') return 'added'
  if (effect === 'unchanged') return 'same'
  if (effect === 'outdated') return 'held'
  // Of one day: whichever began to come in later is the correction, and what a correction has replaced does not come back.
  const isOfOneDay = known?.madeOn === madeOn
  return isOfOneDay && (known.isLater || hasStood(claim)) ? 'held' : 'changed'
}
