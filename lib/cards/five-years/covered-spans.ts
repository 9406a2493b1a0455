import { addDays } from '@/lib/forms/days/working-days'
import { lastDayOf } from '@/lib/reckoning/exact/month'
import type { CardRecord, PeriodRecord } from '@/lib/records/records'

type TermOfCard = Pick<CardRecord, 'validFrom' | 'validTo'>
export type PaidMonths = Pick<PeriodRecord, 'insurance' | 'fromMonth' | 'toMonth' | 'state'>
export type Insured = {
  cards: readonly TermOfCard[]
  periods: readonly PaidMonths[]
  /** Of the insured, where it is known to the day: months are told whole, so the first one of a child begins before them. */
  birthDate?: string
}

/** Days without a gap, both counted; `last` is null while no end is known. */
export type CoveredSpan = { first: string; last: string | null }

const FAR = '9999-12-31'
const endOf = ({ last }: CoveredSpan): string => last ?? FAR

/** When somebody was insured for their health, by cards and by months paid, the oldest first. Months that are owed count when they are paid. */
export function coveredSpans({ cards, periods, birthDate = '' }: Insured): CoveredSpan[] {
  const spans = [
    ...cards.map(({ validFrom, validTo }) => ({ first: validFrom, last: validTo })),
    ...periods
      .filter(({ insurance, state }) => insurance === 'HEALTH' && state !== 'OWED')
      .map(({ fromMonth, toMonth }) => ({
        first: laterDay(`${fromMonth}-01`, birthDate),
        last: lastDayOf(toMonth),
      })),
  ]
  const made: CoveredSpan[] = []
  for (const span of spans.toSorted((one, other) => one.first.localeCompare(other.first))) {
    const before = made.at(-1)
    if (before && touches(before, span)) made[made.length - 1] = joined(before, span)
    else made.push(span)
  }
  return made
}

/** A birth of which only the year or the month is known moves nothing. */
const laterDay = (day: string, birth: string): string =>
  birth.length === day.length && birth > day ? birth : day

const touches = (before: CoveredSpan, { first }: CoveredSpan): boolean =>
  before.last === null || first <= addDays(before.last, 1)

const joined = (before: CoveredSpan, span: CoveredSpan): CoveredSpan =>
  endOf(span) > endOf(before) ? { ...before, last: span.last } : before
