import { cardOn } from '@/lib/cards/card-states'
import { countFiveYears } from '@/lib/cards/five-years/count-five-years'
import type { PaidMonths } from '@/lib/cards/five-years/covered-spans'
import type { By } from '@/lib/reckoning/sheet/reckon'
import type { FoundNotice } from '../kinds'
import { daysUntil, type CardTerm } from './card-end'
import { RECENT_DAYS } from './recent'

type DatedCard = CardTerm & { fiveYearsFrom: string | null }
type Known = { cards: readonly DatedCard[]; periods: readonly PaidMonths[] }

/**
 * Five years in a row that became full lately, of somebody who has a card now. The date on the card is the agency's and comes first; only
 * where it has none our own count is taken (decision 0100).
 */
export function findFiveYears(
  known: Known,
  by: By,
): Pick<FoundNotice, 'kind' | 'subject' | 'day'> | null {
  const card = cardOn(known.cards, by.day)
  if (!card) return null
  const day = card.fiveYearsFrom ?? countFiveYears(known, by)?.full
  if (day === undefined) return null
  const ago = -daysUntil(day, by.day)
  return ago >= 0 && ago < RECENT_DAYS ? { kind: 'five-years', subject: '', day } : null
}
