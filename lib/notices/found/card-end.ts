import { countDays } from '@/lib/cards/five-years/days'
import { cardOn } from '@/lib/cards/card-states'
import type { FoundNotice } from '../kinds'

export type CardTerm = { validFrom: string; validTo: string | null }
type CardEnd = Pick<FoundNotice, 'kind' | 'subject' | 'day'>

const SOON = 30
const VERY_SOON = 7

/** The card that holds and ends within thirty days, or within seven, unless another one that goes on longer is on file already. */
export function findCardEnd(cards: readonly CardTerm[], today: string): CardEnd | null {
  const card = cardOn(cards, today)
  const day = card?.validTo
  if (!card || !day) return null
  const left = daysUntil(day, today)
  const isFollowed = cards.some(({ validTo }) => validTo === null || validTo > day)
  if (left > SOON || isFollowed) return null
  return { kind: left > VERY_SOON ? 'card-30' : 'card-7', subject: card.validFrom, day }
}

/** 0 on the day itself. */
export const daysUntil = (day: string, today: string): number => countDays(today, day) - 1
