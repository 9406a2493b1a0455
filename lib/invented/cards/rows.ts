import { daysFromTo } from '../calendar/days'
import { firstDayIn, lastDayIn, type MonthNumber } from '../calendar/month-number'
import type { Life } from '../life/life'
import { diceFor, oneIn } from '../world/world'
import type { Cover } from './cover'

/** Of so many people the agency has lost what was before their present cover. */
const LOST_ONE_IN = 40
/** A gap of so many months is forgiven; to whoever comes back from that day on, one of fewer days (Luật 51/2024/QH15). */
const FORGIVEN_MONTHS = 3
const BY_DAYS_SINCE = '2025-07-01'
const FORGIVEN_DAYS = 90

/** For each cover, since when somebody had been insured without a gap that counts. */
export function rowsOf(covers: readonly Cover[], life: Life): Map<Cover, string> {
  const isLost = oneIn(diceFor(life.world, life.person.bhxhCode, 'five years'), LOST_ONE_IN)
  const rows = new Map<Cover, string>()
  let since = ''
  let end: MonthNumber | null = null
  for (const cover of covers) {
    if (end === null || isLost || !isForgiven(end, cover.from)) since = firstDayOf(cover, life)
    rows.set(cover, since)
    end = cover.to
  }
  return rows
}

/** A child is insured from the day of birth. */
const firstDayOf = ({ kind, from }: Cover, { born, person: { birthDate } }: Life): string =>
  kind === 'small-child' && from === born && birthDate.length === 10 ? birthDate : firstDayIn(from)

function isForgiven(end: MonthNumber, back: MonthNumber): boolean {
  const day = firstDayIn(back)
  return day < BY_DAYS_SINCE
    ? back - end - 1 <= FORGIVEN_MONTHS
    : daysFromTo(lastDayIn(end), day) <= FORGIVEN_DAYS
}
