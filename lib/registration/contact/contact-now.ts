import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { findCaseOwner, findBeginner, type Declared } from './repository'

/**
 * Where the owner of a case is reached now: at the account's contact once it has one. A case that is no account's follows only from a
 * contact that this very account had before: whoever names somebody else's number keeps their own phone.
 */
export async function findContactNow<Of extends Declared>(given: Of, tx?: Tx): Promise<Of> {
  const declared = await findContactOfSender(given, tx)
  const owner = await findCaseOwner(declared, tx)
  if (!owner) return declared
  const { isLinked, before } = owner
  return following(declared, owner, (contact) => isLinked || before.includes(contact))
}

/**
 * The same by the account that began it signed in: a parent who has left a number gets no more news of the child there, and nobody else
 * the code of the child's account.
 */
export async function findContactOfSender<Of extends Omit<Declared, 'login'>>(
  declared: Of,
  tx?: Tx,
): Promise<Of> {
  const sender = await findBeginner(declared.id, tx)
  return sender
    ? following(declared, sender, (contact) => sender.before.includes(contact))
    : declared
}

type Contacts = { phone: string | null; email: string | null }

function following<Of extends { phone: string; email?: string }>(
  declared: Of,
  current: Contacts,
  isLeft: (contact: string) => boolean,
): Of {
  const now = (given: string, own: string | null) => (own && isLeft(given) ? own : given)
  const { phone, email } = declared
  return {
    ...declared,
    phone: now(phone, current.phone),
    email: email && now(email, current.email),
  }
}
