import 'server-only'
import type { User } from '@/lib/accounts/account'
import { dayOf } from '@/lib/forms/days/dates'
import { scopeOf, type ReceiverKin, type ScopeItem } from './consent'
import { stateOfConsent, type ConsentState } from './consent-state'
import { isNameOf } from './is-name-of'
import { initialsOf } from './initials'
import { isAdultsAccount } from './is-adults'
import {
  countLiveGiven,
  listGiven,
  listLiveConsents,
  listOffersTo,
  type GivenRow,
  type HeldRow,
} from './repository'

type Shared = { id: string; scope: readonly ScopeItem[]; endsOn: string }

export type GivenConsent = Shared & {
  /** As typed; the name of the account once it was taken. */
  name: string
  code: string
  kinship: ReceiverKin
  offeredAt: Date
  state: ConsentState
}
/** `initials`: whoever doesn't know the giver learns no name. */
export type OfferedConsent = Shared & { initials: string }
export type HeldConsent = Shared & { whose: string; name: string }

export type ConsentsOf = {
  given: GivenConsent[]
  offered: OfferedConsent[]
  held: HeldConsent[]
}

/** All consents that somebody gives or is given. */
export async function listConsents(user: User): Promise<ConsentsOf> {
  const [given, held, offered] = await Promise.all([
    listGiven(user.id),
    listLiveConsents(user.id),
    listOffered(user),
  ])
  return {
    given: given.map(givenOf),
    offered,
    held: held.map(heldOf),
  }
}

const heldOf = ({ id, scope, endsOn, giverId, giverName }: HeldRow): HeldConsent => ({
  ...{ id, scope, endsOn },
  whose: giverId,
  name: giverName,
})

/** Invitations that wait for this very person. */
async function listOffered(user: User): Promise<OfferedConsent[]> {
  const offers = (await listOffersTo(user.login)).filter(
    ({ receiverName, giverId }) => giverId !== user.id && isNameOf(receiverName, user.fullName),
  )
  if (offers.length === 0 || !(await isAdultsAccount(user.id))) return []
  return offers.map(({ id, scope, endsOn, giver }) => ({
    ...{ id, scope: scopeOf(scope), endsOn: dayOf(endsOn) },
    initials: initialsOf(giver.fullName),
  }))
}

/** For one's own page: how many people may look now, how many invitations wait, and at whom one may look. */
export async function consentsToday(
  user: User,
): Promise<{ live: number; offered: number; held: HeldConsent[] }> {
  const [live, offered, held] = await Promise.all([
    countLiveGiven(user.id),
    listOffered(user),
    listLiveConsents(user.id),
  ])
  return { live, offered: offered.length, held: held.map(heldOf) }
}

function givenOf(row: GivenRow): GivenConsent {
  const { id, receiverName, receiverCode, kinship, offeredAt, receiver } = row
  return {
    ...{ id, offeredAt, scope: scopeOf(row.scope), endsOn: dayOf(row.endsOn) },
    name: receiver?.fullName ?? receiverName,
    code: receiverCode,
    kinship: kinship as ReceiverKin,
    state: stateOfConsent(row),
  }
}
