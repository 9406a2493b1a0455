import 'server-only'
import { hasNearCase } from '@/lib/duplicates/find-near-case'
import { isAlreadyRegistered } from '@/lib/accounts/is-already-registered'
import type { Declaration } from '../steps/declaration'
import { sides, type Side } from '../photos/keep-photo'
import { mayChange } from '../steps/may-change'
import { findPhotoWarnings } from '../photos/photo-warnings'
import { lacksCommune } from '../questions/pickup-address'
import { hasOpenCase } from '../others/repository'
import type { OwnDeclaration } from '../repository'
import { isOldCard } from '../questions/old-card'

/** What would end in a trip for nothing, and is known before it. None of it keeps anybody from sending. */
export type Doubt =
  'old-card' | 'pickup' | 'has-account' | 'has-case' | 'near-case' | `${Side}-photo`

export async function findDoubts(draft: OwnDeclaration, answers: Declaration): Promise<Doubt[]> {
  const { declarant, contact, submission, photos } = answers
  const { id, status } = draft
  const { bhxhCode, idNumber } = declarant
  const { phone } = contact
  // The phone is confirmed by now: whoever holds it is told what is known of number and phone together, nobody else.
  const [hasAccount, hasCase, isNear, warningsOf] = await Promise.all([
    status === 'DRAFT' && isAlreadyRegistered(bhxhCode, phone),
    status === 'DRAFT' && hasOpenCase(id, { bhxhCode, phone }),
    status === 'DRAFT' && hasNearCase(id, answers),
    findPhotoWarnings(id, Object.values(photos)),
  ])
  // Without scripts nobody has been told yet; and what can't be changed now, an officer has seen.
  const unclear = sides.filter(
    (side) => mayChange(draft, 'photos', side) && warningsOf(photos[side]).length > 0,
  )
  const isFar = submission.method === 'post' && lacksCommune(submission.pickupAddress)
  return [
    ...(hasAccount ? ['has-account' as const] : []),
    ...(hasCase ? ['has-case' as const] : []),
    ...(isNear ? ['near-case' as const] : []),
    ...unclear.map((side) => `${side}-photo` as const),
    ...(isOldCard(idNumber) ? ['old-card' as const] : []),
    ...(isFar ? ['pickup' as const] : []),
  ]
}
