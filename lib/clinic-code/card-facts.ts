import { cardOn, cardStateOn, newestFirst } from '@/lib/cards/card-states'
import { levelOnDay } from '@/lib/cards/level-on-day'
import { birthYear } from '@/lib/insured/birth'
import { findParameter } from '@/lib/reckoning/law/find-parameter'
import type { By } from '@/lib/reckoning/sheet/reckon'
import type { CardRecord, RegisteredPerson } from '@/lib/records/records'
import type { CardStatement } from '@/lib/clinic-code/code/statement'

/** What a clinic is told of a card. */
export type CardFacts = Pick<
  CardStatement,
  'number' | 'fullName' | 'birthYear' | 'level' | 'validFrom' | 'validTo' | 'facility'
>
export type NoCard = 'no-card' | 'card-expired' | 'not-yet-valid'
export type CardToShow = { ok: true; facts: CardFacts } | { ok: false; reason: NoCard }

/** The card that holds on this day, as a clinic is told of it; else why there is none to show. */
export function shownCard(
  cards: CardRecord[],
  person: RegisteredPerson | null,
  by: By,
): CardToShow {
  const { day } = by
  const card = cardOn(cards, day)
  if (!card || !person) return { ok: false, reason: reasonWithout(cards, day) }
  const { number, validFrom, validTo, facilityCode } = card
  return {
    ok: true,
    facts: {
      ...{ number, validFrom, validTo, facility: facilityCode },
      fullName: person.fullName,
      birthYear: birthYear(person.birthDate),
      level: percentOf(card, by),
    },
  }
}

/** Of what it covers the fund pays so many percent, by the law of that day; null where neither card nor law says. */
function percentOf(card: CardRecord, by: By): number | null {
  const level = levelOnDay(card, by)?.level
  const share =
    level && findParameter(by.parameters, { series: 'bhyt-share', member: level, day: by.day })
  return share ? Number(share.amount) : null
}

function reasonWithout(cards: CardRecord[], day: string): NoCard {
  const [newest] = newestFirst(cards)
  if (!newest) return 'no-card'
  const state = cardStateOn(newest, day)
  if (state === 'coming') return 'not-yet-valid'
  return state === 'expired' ? 'card-expired' : 'no-card'
}
