import 'server-only'
import { waitEvenly } from '@/lib/platform/limits/even-answer'
import type { Visitor } from '@/lib/platform/limits/visitor'
import { today } from '@/lib/forms/days/dates'
import { matchPerson, type PersonMatch } from '@/lib/insured/match-person'
import { record } from '@/lib/platform/journal/journal'
import { countUseFrom, findEndFrom } from '@/lib/platform/limits/limit-network'
import { countUse, findEndOfLimit } from '@/lib/platform/limits/rate-limit'
import { secretHash } from '@/lib/platform/seal/seal'
import type { NoLookingUp } from './look-up-errors'
import type { AskedPerson } from './person-form'

export type FoundCode = PersonMatch | { ok: false; reason: NoLookingUp['reason'] }

// A mobile operator puts thousands of people behind one address, and each asks once or twice; lists of stolen cards are longer.
const ofNetwork = { name: 'own-code', points: 60, seconds: 15 * 60 }
/** Of one identity number or phone: parents ask for each child by the same phone, and mistype. */
const ofPerson = { name: 'own-code-of', points: 20, seconds: 24 * 60 * 60 }

const keyOf = (asked: AskedPerson) =>
  secretHash('limit', asked.by === 'phone' ? asked.phone : asked.idNumber)

/** Why asking would be refused now, and from when on it would not; of what is not whole yet, only what holds for all. Counts nothing. */
export async function findNoLookingUp(
  asked: AskedPerson | null,
  { network }: Visitor,
): Promise<NoLookingUp | null> {
  const [here, ofThem] = await Promise.all([
    findEndFrom(network, ofNetwork),
    asked && findEndOfLimit(ofPerson, keyOf(asked)),
  ])
  // Whoever comes back at the time that is told is not refused for the other reason.
  if (ofThem && !(here && here > ofThem)) return { reason: 'too-many-for-one', until: ofThem }
  return here && { reason: 'too-many', until: here }
}

/**
 * The number of whoever agrees with everything asked. A hit and a miss cost the same queries, one journal line and the
 * same time; what is journalled of a miss names nobody.
 */
export async function findOwnCode(asked: AskedPerson, visitor: Visitor): Promise<FoundCode> {
  const by = asked.by === 'phone' ? { phone: asked.phone } : { idNumber: asked.idNumber }
  if (await countUseFrom(visitor.network, ofNetwork)) return { ok: false, reason: 'too-many' }
  if (await countUse(ofPerson, keyOf(asked))) return { ok: false, reason: 'too-many-for-one' }
  const start = performance.now()
  const { fullName, birthDate, province: provinceCode } = asked
  const match = await matchPerson({ fullName, birthDate, provinceCode, by })
  await record({
    stream: match.ok ? `person:${match.bhxhCode}` : `own-code-misses:${today()}`,
    act: 'find-own-code',
    actor: 'citizen',
    details: { device: visitor.device, found: match.ok },
  })
  await waitEvenly(start)
  return match
}
