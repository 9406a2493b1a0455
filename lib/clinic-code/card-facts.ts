import type { CardLevel } from '@/lib/cards/card-number'
import { cardOn, cardStateOn, newestFirst } from '@/lib/cards/card-states'
import { levelOf } from '@/lib/cards/level-of-card'
import { birthYear } from '@/lib/insured/birth'
import type { CardRecord, RegisteredPerson } from '@/lib/records/records'
import type { CardStatement } from '@/lib/clinic-code/code/statement'

/** What a clinic is told of a card. */
export type CardFacts = Pick<
  CardStatement,
  'number' | 'fullName' | 'birthYear' | 'level' | 'validFrom' | 'validTo' | 'facility'
>
export type NoCard = 'no-card' | 'card-expired' | 'not-yet-valid'
export type CardToShow = { ok: true; facts: CardFacts } | { ok: false; reason: NoCard }

/** Of what it covers the fund pays so many percent (Luật BHYT, Điều 22). */
const percent: Record<CardLevel, number> = { 1: 100, 2: 100, 3: 95, 4: 80, 5: 100 }

/** The card that holds on this day, as a clinic is told of it; else why there is none to show. */
export function shownCard(
  cards: CardRecord[],
  person: RegisteredPerson | null,
  day: string,
): CardToShow {
  const card = cardOn(cards, day)
  if (!card || !person) return { ok: false, reason: reasonWithout(cards, day) }
  const level = levelOf(card)
  const { number, validFrom, validTo, facilityCode } = card
  return {
    ok: true,
    facts: {
      ...{ number, validFrom, validTo, facility: facilityCode },
      fullName: person.fullName,
      birthYear: birthYear(person.birthDate),
      level: level && percent[level],
    },
  }
}

function reasonWithout(cards: CardRecord[], day: string): NoCard {
  const [newest] = newestFirst(cards)
  if (!newest) return 'no-card'
  const state = cardStateOn(newest, day)
  if (state === 'coming') return 'not-yet-valid'
  return state === 'expired' ? 'card-expired' : 'no-card'
}
