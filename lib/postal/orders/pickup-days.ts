import { dayOf, startOfDay } from '@/lib/forms/days/dates'
import { MINUTE_MS } from '@/lib/forms/days/milliseconds'
import { addWorkingDays, isWorkingDay } from '@/lib/forms/days/working-days'

/** Orders of the morning are still driven the next working day; later ones the day after. */
const LAST_HOUR = 15
const OFFERED_DAYS = 5

/** The first day on which a postman can come for what is ordered now. */
export function firstPickupDay(now = new Date()): string {
  const day = dayOf(now)
  const isEarly = now.getTime() < startOfDay(day).getTime() + LAST_HOUR * 60 * MINUTE_MS
  return addWorkingDays(day, isWorkingDay(day) && !isEarly ? 2 : 1)
}

/** Days that can be chosen: working days only, of the table deadlines are reckoned with. */
export function pickupDays(now = new Date()): string[] {
  const first = firstPickupDay(now)
  return Array.from({ length: OFFERED_DAYS }, (_, at) =>
    at === 0 ? first : addWorkingDays(first, at),
  )
}

/** The day asked for, or the first one offered where it is none of them any more. */
export const chosenDay = (asked: string | undefined, now = new Date()): string =>
  pickupDays(now).find((day) => day === asked) ?? firstPickupDay(now)
