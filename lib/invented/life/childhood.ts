import type { Dice } from '@/lib/insured/dice'
import { monthInYear, type MonthNumber } from '../calendar/month-number'
import { payersWithoutCode } from '../words/payers'
import { oneIn, type InventedPlace } from '../world/world'
import type { Spell } from './spell'

const MONTHS_OF_A_SMALL_CHILD = 72
const SEPTEMBER = 9
/** Free cards for small children exist since 2005. */
const FREE_SINCE = 2005 * 12
export const GROWN_UP = 18 * 12

/** Small child, pupil, and perhaps student, up to this month; and when it ends. */
export function childhood(
  born: MonthNumber,
  now: MonthNumber,
  { place, throws }: { place: InventedPlace; throws: Dice },
): { spells: Spell[]; ends: MonthNumber } {
  const schoolFrom = endOfSmallChild(born) + 1
  const leaves = leavesSchool(born, throws)
  const ends = oneIn(throws, 3) && leaves - born > 17 * 12 ? leaves + 48 : leaves
  const all: Spell[] = [
    {
      kind: 'small-child',
      from: Math.max(born, FREE_SINCE),
      to: schoolFrom - 1,
      payer: payersWithoutCode.smallChild,
    },
    { kind: 'pupil', from: schoolFrom, to: leaves, payer: throws.oneOf(place.schools) },
    { kind: 'student', from: leaves + 1, to: ends, payer: throws.oneOf(place.schools) },
  ]
  const lived = all
    .map((spell) => ({ ...spell, to: Math.min(spell.to, now) }))
    .filter(({ from, to }) => from <= to)
  return { spells: lived, ends }
}

/** To the end of the month of 72 months; whoever was born before 30/9 to September of that year (Decree 146/2018, Article 13). */
export function endOfSmallChild(born: MonthNumber): MonthNumber {
  const at = born + MONTHS_OF_A_SMALL_CHILD
  const month = monthInYear(at)
  return month <= SEPTEMBER ? at + SEPTEMBER - month : at
}

/** Most stay to the September of their last class; some leave early. */
function leavesSchool(born: MonthNumber, throws: Dice): MonthNumber {
  if (oneIn(throws, 5)) return born + 15 * 12 + throws.upTo(12)
  const grown = born + GROWN_UP
  return grown + ((SEPTEMBER - monthInYear(grown) + 12) % 12)
}
