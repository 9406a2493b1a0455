import type { Birth } from '@/lib/insured/birth'
import { dice, type Dice } from '@/lib/insured/dice'
import { idNumberStart } from '@/lib/insured/id-number'
import { drawNaming, nameBy } from '@/lib/insured/invented-names'
import { sexes, type InsuredPerson, type Sex } from '@/lib/insured/person'
import { dayIn, monthCounted, type MonthNumber } from '../calendar/month-number'
import { oneIn, type InventedPlace, type InventedWorld } from '../world/world'

/** Each number of a province is so many further on than the one before, at least one. */
const STRIDE = 19
/** With ten to the sixth it has no factor in common: a million people in a row get a million endings. */
const STEP_OF_ENDING = 387_421
const ENDINGS = 1_000_000
const SOME_PHONES = 10_000_000
const OF_AGE_FOR_A_PHONE = 14 * 12
const OLDEST = 96 * 12
const MOST_CHILDREN = 4

type Role = { sex: Sex; born: MonthNumber; isSpouse?: boolean }

/**
 * `count` people who do not exist, family by family, each number higher than the one before: any number of them in the memory of one
 * family. The same for the same world.
 */
export function* inventFamilies(
  count: number,
  world: InventedWorld,
): Generator<InsuredPerson[], void> {
  const throws = dice(world.seed)
  const places = [...world.places.values()].sort((one, other) => (one.code < other.code ? -1 : 1))
  const whole = places.reduce((sum, place) => sum + weightOf(place), 0)
  let [made, weight] = [0, 0]
  for (const place of places) {
    weight += weightOf(place)
    const upTo = Math.round((count * weight) / whole)
    let [serial, household] = [0, 0]
    while (made < upTo) {
      const family = rolesOf(throws, world.month).slice(0, upTo - made)
      const naming = drawNaming(throws)
      const name = throws.oneOf(naming.family)
      household++
      yield family.map((role, at) => {
        serial += 1 + throws.upTo(STRIDE)
        const surname = role.isSpouse ? throws.oneOf(naming.family) : name
        return {
          ...numbersOf({ serial, household, place, nth: made + at }, role, throws),
          fullName: nameBy(naming, surname, role.sex, throws),
          birthDate: birthOf(role, throws),
          sex: role.sex,
          phone: phoneOf(made + at, world.month - role.born, throws),
          provinceCode: place.today,
        }
      })
      made += family.length
    }
  }
}

/** More people live where more firms are. */
const weightOf = ({ firms }: InventedPlace): number => firms.length

/** One or two grown-ups, perhaps a parent of theirs, and children. */
function rolesOf(throws: Dice, now: MonthNumber): Role[] {
  const born = now - 20 * 12 - throws.upTo(60 * 12)
  const eldest: Role = { sex: throws.oneOf(sexes), born }
  const spouse: Role = {
    sex: eldest.sex === 'Nam' ? 'Nữ' : 'Nam',
    born: born + throws.upTo(60) - 24,
    isSpouse: true,
  }
  const isSingle = oneIn(throws, 4)
  const grandparents: Role[] = oneIn(throws, 5)
    ? [{ sex: throws.oneOf(sexes), born: born - 22 * 12 - throws.upTo(120) }]
    : []
  let birth = born + 22 * 12 + throws.upTo(72)
  const children = Array.from({ length: throws.upTo(MOST_CHILDREN) }, (): Role => {
    const child = { sex: throws.oneOf(sexes), born: birth }
    birth += 20 + throws.upTo(50)
    return child
  })
  return [...grandparents, eldest, ...(isSingle ? [] : [spouse]), ...children].filter(
    (role) => role.born < now && now - role.born < OLDEST,
  )
}

type Numbered = { serial: number; household: number; place: InventedPlace; nth: number }

function numbersOf({ serial, household, place, nth }: Numbered, role: Role, throws: Dice) {
  const year = Math.floor(role.born / 12)
  // Some moved here: the paper names where the birth was registered.
  const registered = oneIn(throws, 12)
    ? throws.oneOf(['001', '079', '038', '040'])
    : `0${place.code}`
  const ending = String((nth * STEP_OF_ENDING + 11) % ENDINGS).padStart(6, '0')
  return {
    bhxhCode: `${place.code}${String(serial).padStart(8, '0')}`,
    idNumber: idNumberStart(registered, year, role.sex) + ending,
    householdCode: `${place.code}${String(household).padStart(8, '0')}`,
  }
}

/** Of some of the old only the year is known. */
function birthOf({ born }: Role, throws: Dice): Birth {
  const day = dayIn(born, 1 + throws.upTo(28))
  return born < monthCounted('1960-01') && oneIn(throws, 9) ? day.slice(0, 4) : day
}

function phoneOf(nth: number, age: number, throws: Dice): string | null {
  const isWithout = oneIn(throws, 10) || age < OF_AGE_FOR_A_PHONE
  return isWithout ? null : `+8498${String(nth % SOME_PHONES).padStart(7, '0')}`
}
