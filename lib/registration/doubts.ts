import 'server-only'
import { isAlreadyRegistered } from '@/lib/accounts/is-already-registered'
import type { Declaration } from './declaration'
import { lacksCommune } from './pickup-address'
import { hasOpenCase } from './others/repository'
import type { OwnDeclaration } from './repository'
import { isOldCard } from './old-card'

/** What would end in a trip for nothing, and is known before it. None of it keeps anybody from sending. */
export type Doubt = 'old-card' | 'pickup' | 'has-account' | 'has-case'

export async function findDoubts(
  { id, status }: OwnDeclaration,
  { declarant, contact, submission }: Declaration,
): Promise<Doubt[]> {
  const { bhxhCode, idNumber } = declarant
  const { phone } = contact
  // The phone is confirmed by now: whoever holds it is told what is known of number and phone together, nobody else.
  const [hasAccount, hasCase] = await Promise.all([
    status === 'DRAFT' && isAlreadyRegistered(bhxhCode, phone),
    status === 'DRAFT' && hasOpenCase(id, { bhxhCode, phone }),
  ])
  const isFar = submission.method === 'post' && lacksCommune(submission.pickupAddress)
  return [
    ...(hasAccount ? ['has-account' as const] : []),
    ...(hasCase ? ['has-case' as const] : []),
    ...(isOldCard(idNumber) ? ['old-card' as const] : []),
    ...(isFar ? ['pickup' as const] : []),
  ]
}
