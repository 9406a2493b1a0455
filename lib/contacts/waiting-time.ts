import { dayOf, startOfDay } from '@/lib/forms/days/dates'
import { waitingStates, type ContactChange } from './contact-change'
import { DAY_MS, MINUTE_MS } from '@/lib/forms/days/milliseconds'

/** As long as codes of one window can be had; somebody stands at the counter and waits. */
const ASKED_MS = 30 * MINUTE_MS

type Waiting = (typeof waitingStates)[number]
export type Timed = Pick<ContactChange, 'state' | 'stateSince'>

export const beginOfDay = (instant: Date) => startOfDay(dayOf(instant))

/** What came into its state before then waits no longer: the code's window is over, or the day on which the paper was shown. */
export const stillWaitingSince = (now: Date): Record<Waiting, Date> => ({
  ASKED: new Date(now.getTime() - ASKED_MS),
  CONFIRMED: beginOfDay(now),
})

const isWaiting = (state: ContactChange['state']): state is Waiting =>
  waitingStates.some((one) => one === state)

/** When it ends by itself; null for what no longer waits. */
export function lapsesAt({ state, stateSince }: Timed): Date | null {
  if (!isWaiting(state)) return null
  return state === 'ASKED'
    ? new Date(stateSince.getTime() + ASKED_MS)
    : new Date(beginOfDay(stateSince).getTime() + DAY_MS)
}

export const hasLapsed = (change: Timed, now = new Date()): boolean =>
  (lapsesAt(change) ?? now) < now
