import { dayOf } from '@/lib/forms/days/dates'
import { DAY_MS } from '@/lib/forms/days/milliseconds'
import { OFFER_DAYS } from './consent'

export type ConsentState = 'waiting' | 'live' | 'over'
type Row = {
  endedAt: Date | null
  acceptedAt: Date | null
  endsOn: Date
  offeredAt: Date
  receiver: { stoppedAt: Date | null } | null
}

/** To its giver; a refusal is no state of its own: it is an offer that nobody takes. */
export function stateOfConsent(row: Row, now = new Date()): ConsentState {
  const { endedAt, acceptedAt, endsOn, offeredAt, receiver } = row
  if (endedAt || dayOf(endsOn) < dayOf(now)) return 'over'
  if (acceptedAt) return receiver?.stoppedAt ? 'over' : 'live'
  return +offeredAt > now.getTime() - OFFER_DAYS * DAY_MS ? 'waiting' : 'over'
}
