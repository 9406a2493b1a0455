import type { FoundNotice } from '../kinds'
import { daysUntil } from './card-end'
import { RECENT_DAYS } from './recent'

const SOON = 30

/** By the day on which nobody looks after them any more. Who looks after them hears it before, they themselves afterwards. */
export function findComingOfAge(
  endsOn: string,
  today: string,
): Pick<FoundNotice, 'kind' | 'subject' | 'day'> | null {
  const left = daysUntil(endsOn, today)
  if (left > SOON || left <= -RECENT_DAYS) return null
  return { kind: left > 0 ? 'age-soon' : 'of-age', subject: '', day: endsOn }
}
