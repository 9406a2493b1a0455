import type { InsuredPerson } from '@/lib/insured/person'
import type { MonthNumber } from '../calendar/month-number'
import type { InventedPlace, InventedWorld } from '../world/world'
import type { LifePath } from './plan-jobs'
import type { Spell } from './spell'

/** Somebody with the people of their household, who give reasons for leave and for shared insurance. */
export type Member = { person: InsuredPerson; family: readonly InsuredPerson[] }

export type Life = {
  person: InsuredPerson
  world: InventedWorld
  place: InventedPlace
  born: MonthNumber
  /** Days on which children of theirs were born, the oldest first. */
  births: readonly string[]
  path: LifePath
  /** The earliest first; some overlap. */
  spells: readonly Spell[]
  pensionFrom: MonthNumber | null
  /** Of somebody whose card is to end soon: in how many days. */
  cardEndsIn: number | null
  /** Contributions were given back in one sum. */
  paidOutIn: MonthNumber | null
}
