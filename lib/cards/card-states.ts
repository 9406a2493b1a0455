import type { CardRecord } from '@/lib/records/records'

type Term = Pick<CardRecord, 'validFrom' | 'validTo'>

/** Of a card on a day. The file may leave the end open: such a card ends when something later says so. */
export type CardState = 'coming' | 'valid' | 'expired'

/** The last day on which it may be used, as the file has it; null: the file names none. */
export const endOfCard = ({ validTo }: Term): string | null => validTo

export function cardStateOn(card: Term, day: string): CardState {
  if (day < card.validFrom) return 'coming'
  const end = endOfCard(card)
  return end !== null && end < day ? 'expired' : 'valid'
}

/** Which card holds on that day. A person has one: where two overlap, the later one has taken the other's place. */
export const cardOn = <Card extends Term>(cards: readonly Card[], day: string): Card | null =>
  newestFirst(cards).find((card) => cardStateOn(card, day) === 'valid') ?? null

/** Those that begin on the same day stand as they came, an open end first. */
export const newestFirst = <Card extends Term>(cards: readonly Card[]): Card[] =>
  cards.toSorted(
    (one, other) =>
      other.validFrom.localeCompare(one.validFrom) ||
      (other.validTo ?? '9999').localeCompare(one.validTo ?? '9999'),
  )
