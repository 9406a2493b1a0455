import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { findCaseOwner, type Declared } from './repository'

/**
 * Where the owner of a case is reached now: at the account's contact once it has one. A case that is no account's follows only from a
 * contact that this very account had before: whoever names somebody else's number keeps their own phone.
 */
export async function findContactNow<Of extends Declared>(declared: Of, tx?: Tx): Promise<Of> {
  const owner = await findCaseOwner(declared, tx)
  if (!owner) return declared
  const { isLinked, before } = owner
  const now = (given: string, current: string | null) =>
    current && (isLinked || before.includes(given)) ? current : given
  const { phone, email } = declared
  return { ...declared, phone: now(phone, owner.phone), email: email && now(email, owner.email) }
}
