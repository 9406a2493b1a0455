import 'server-only'
import { actorOf, type User } from '@/lib/accounts/account'
import { inTransaction } from '@/lib/platform/database/transaction'
import { isUuid } from '@/lib/platform/uuid'
import { newsOfAcceptance } from './consent-messages'
import { isNameOf } from './is-name-of'
import { isAdultsAccount } from './is-adults'
import { acceptOffer, findConsent, lockAccounts, refuseOffer } from './repository'
import { tellAccount } from './tell-account'
import { writeInJournals } from './write-in-journals'

/** An offer to this very person, by number and name; null for everybody else's. */
async function findOffer(user: User, id: string) {
  const offer = isUuid(id) ? await findConsent(id, user) : null
  const isTheirs = offer?.receiverCode === user.login && isNameOf(offer.receiverName, user.fullName)
  return isTheirs && offer.giverId !== user.id ? offer : null
}

/** False where it waits no more, is not theirs, or they are a child. Pressed twice it is taken once, and both presses say so. */
export async function acceptConsent(user: User, id: string): Promise<boolean> {
  const offer = await findOffer(user, id)
  if (!offer || !(await isAdultsAccount(user.id))) return false
  const { giverId, receiverCode } = offer
  const isNew = await inTransaction(async (tx) => {
    await lockAccounts([giverId, user.id], tx)
    if (!(await acceptOffer({ id, giverId, receiverCode }, user.id, tx))) return false
    const entry = { act: 'accept-consent', actor: actorOf(user), details: { consent: id } }
    await writeInJournals({ ...entry, of: [giverId, user.id] }, tx)
    await tellAccount(giverId, newsOfAcceptance, tx)
    return true
  })
  return isNew || isHeld(user, id)
}

async function isHeld(user: User, id: string): Promise<boolean> {
  const consent = await findConsent(id, user)
  return consent?.receiverId === user.id && consent.endedAt === null
}

/** The giver is not told: a no would say that there is such an account. */
export async function refuseConsent(user: User, id: string): Promise<boolean> {
  const offer = await findOffer(user, id)
  if (!offer) return false
  return inTransaction(async (tx) => {
    if (!(await refuseOffer({ id, receiverCode: offer.receiverCode }, tx))) return false
    const entry = { act: 'refuse-consent', actor: actorOf(user), details: { consent: id } }
    await writeInJournals({ ...entry, of: [user.id] }, tx)
    return true
  })
}
