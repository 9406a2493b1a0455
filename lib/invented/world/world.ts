import { dice, type Dice } from '@/lib/insured/dice'
import type { MonthNumber } from '../calendar/month-number'

/** Who pays contributions: by their code in the catalogue, or by a name only, as a household. */
export type Payer = { code: string | null; name: string }

/** A province of 2020, whose codes stand in numbers of people, and what is found there today. */
export type InventedPlace = {
  code: string
  /** Its code among today's provinces. */
  today: string
  name: string
  /** Communes of today, by name. */
  communes: readonly string[]
  /** Where a card may send its holder first. */
  stations: readonly string[]
  /** Of them those where nobody pays a part: communes' stations. */
  firstCare: ReadonlySet<string>
  /** Where there are beds. */
  hospitals: readonly string[]
  firms: readonly Payer[]
  /** Paid by the scale of the State. */
  offices: readonly Payer[]
  schools: readonly Payer[]
}

/** What invented people live in: lists of the catalogue, the day, and the number from which all else follows. */
export type InventedWorld = {
  seed: number
  /** No date is later, unless something is paid or granted ahead. */
  today: string
  month: MonthNumber
  places: ReadonlyMap<string, InventedPlace>
}

/** Throws that belong to one person and one question: whatever else is asked of the world, they stay the same. */
export function diceFor({ seed }: InventedWorld, code: string, question: string): Dice {
  let state = seed | 0
  for (const sign of `${code}/${question}`)
    state = Math.imul(state ^ sign.charCodeAt(0), 0x01000193)
  return dice(state)
}

/** One in so many. */
export const oneIn = (throws: Dice, many: number): boolean => throws.upTo(many) === 0

/** The code of the province in front of a number; numbers of places that are not in the world belong to the first one. */
export function homeOf({ places }: InventedWorld, bhxhCode: string): InventedPlace {
  const place = places.get(bhxhCode.slice(0, 2)) ?? places.values().next().value
  if (!place) throw new Error('The invented world has no places.')
  return place
}
