import 'server-only'
import type { User } from '@/lib/accounts/account'
import { dayOf, today } from '@/lib/forms/days/dates'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { OFFER_DAYS, scopeOf, type ReceiverKin, type ScopeItem } from './consent'
import { isNameOf } from './is-name-of'
import { initialsOf } from './initials'
import { isAdultsAccount } from './is-adults'
import {
  countLiveGiven,
  listGiven,
  listLiveConsents,
  listOffersTo,
  type GivenRow,
} from './repository'

type Shared = { id: string; scope: readonly ScopeItem[]; endsOn: string }

export type GivenConsent = Shared & {
  /** As typed; the name of the account once it was taken. */
  name: string
  code: string
  kinship: ReceiverKin
  offeredAt: Date
  state: 'waiting' | 'live' | 'over'
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
    held: held.map(({ id, scope, endsOn, giverId, giverName }) => ({
      ...{ id, scope, endsOn },
      whose: giverId,
      name: giverName,
    })),
  }
}

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

/** For one's own page: how many people may look now, and how many invitations wait. */
export async function countConsents(user: User): Promise<{ live: number; offered: number }> {
  const [live, offered] = await Promise.all([countLiveGiven(user.id), listOffered(user)])
  return { live, offered: offered.length }
}

function givenOf(row: GivenRow): GivenConsent {
  const { id, receiverName, receiverCode, kinship, offeredAt, receiver } = row
  return {
    ...{ id, offeredAt, scope: scopeOf(row.scope), endsOn: dayOf(row.endsOn) },
    name: receiver?.fullName ?? receiverName,
    code: receiverCode,
    kinship: kinship as ReceiverKin,
    state: stateOf(row),
  }
}

/** A refusal is no state of its own: to the giver it is an offer that nobody takes. */
function stateOf({ endedAt, acceptedAt, endsOn, offeredAt, receiver }: GivenRow) {
  if (endedAt || dayOf(endsOn) < today()) return 'over'
  if (acceptedAt) return receiver?.stoppedAt ? 'over' : 'live'
  return +offeredAt > Date.now() - OFFER_DAYS * DAY_MS ? 'waiting' : 'over'
}
