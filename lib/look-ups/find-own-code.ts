import 'server-only'
import { waitEvenly } from '@/lib/accounts/even-answer'
import type { Visitor } from '@/lib/accounts/visitor'
import { today } from '@/lib/forms/dates'
import { matchPerson, type PersonMatch } from '@/lib/insured/match-person'
import { record } from '@/lib/platform/journal'
import { isAllowedFrom } from '@/lib/platform/limit-network'
import { isAllowed } from '@/lib/platform/rate-limit'
import { secretHash } from '@/lib/platform/seal'
import type { AskedPerson } from './person-form'

export type FoundCode = PersonMatch | { ok: false; reason: 'too-many' | 'too-many-for-one' }

// A mobile operator puts thousands of people behind one address, and each asks once or twice; lists of stolen cards are longer.
const ofNetwork = { name: 'own-code', points: 60, seconds: 15 * 60 }
/** Of one identity number or phone: parents ask for each child by the same phone, and mistype. */
const ofPerson = { name: 'own-code-of', points: 20, seconds: 24 * 60 * 60 }

/**
 * The number of whoever agrees with everything asked. A hit and a miss cost the same queries, one journal line and the
 * same time; what is journalled of a miss names nobody.
 */
export async function findOwnCode(asked: AskedPerson, visitor: Visitor): Promise<FoundCode> {
  const by = asked.by === 'phone' ? { phone: asked.phone } : { idNumber: asked.idNumber }
  if (!(await isAllowedFrom(visitor.network, ofNetwork))) return { ok: false, reason: 'too-many' }
  if (!(await isAllowed(ofPerson, secretHash('limit', Object.values(by).join()))))
    return { ok: false, reason: 'too-many-for-one' }
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
