import type { CardRecord } from '@/lib/records/records'
import { partsOfNumber } from './card-number'
import { cardOn, cardStateOn, newestFirst, type CardState } from './card-states'

/** `replaced`: its own time is not over, but a later card has taken its place. */
export type ListedCard = {
  card: CardRecord
  state: CardState | 'replaced'
  /** The province in its number, where it is another one than on the card shown. */
  otherProvince: string | null
}

export type ShownCards = {
  /** The one that holds on that day; else the next to begin; else the last that ended. */
  shown: ListedCard
  /** All of them, the newest first. */
  all: ListedCard[]
}

/** Which of somebody's cards a page tells of first, and what is said of the others. Null where there is none. */
export function showCards(cards: readonly CardRecord[], day: string): ShownCards | null {
  const sorted = newestFirst(cards)
  const holds = cardOn(sorted, day)
  const coming = sorted.findLast((card) => cardStateOn(card, day) === 'coming')
  const first = holds ?? coming ?? lastToEnd(sorted)
  if (!first) return null
  const province = provinceOf(first)
  const listed = sorted.map((card): ListedCard => {
    const own = cardStateOn(card, day)
    const other = provinceOf(card)
    return {
      card,
      state: own === 'valid' && card !== holds ? 'replaced' : own,
      otherProvince: other !== null && province !== null && other !== province ? other : null,
    }
  })
  return { shown: listed.find(({ card }) => card === first)!, all: listed }
}

const provinceOf = ({ number }: CardRecord) => partsOfNumber(number)?.provinceCode ?? null

const lastToEnd = (cards: readonly CardRecord[]): CardRecord | undefined =>
  cards.toSorted((one, other) => (other.validTo ?? '').localeCompare(one.validTo ?? ''))[0]
