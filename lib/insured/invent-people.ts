import type { Birth } from './birth'
import { dice, type Dice } from './dice'
import { idNumberStart } from './id-number'
import { drawNaming, nameBy } from './invented-names'
import { sexes, type InsuredPerson, type Sex } from './person'

/** Where the invented people live; An Giang most often, since the demo's offices are there. */
const provinceCodes = ['089', '089', '089', '001', '001', '079', '066', '014']
/** The province of today on the ground of each. */
const todayOf: Record<string, string> = {
  '089': '91',
  '001': '01',
  '079': '79',
  '066': '66',
  '014': '14',
}
const LARGEST_HOUSEHOLD = 6
const OLDEST_BIRTH = 1955
const OLD_BIRTH = 1960
const YOUNGEST_BIRTH = 2024

/** `count` people who do not exist, in households; the same ones for the same seed. */
export function inventPeople(count: number, seed = 1): InsuredPerson[] {
  const throws = dice(seed)
  const people: InsuredPerson[] = []
  const taken = new Set<string>()
  for (let household = 1; people.length < count; household++) {
    people.push(...inventHousehold(household, people.length, throws, taken))
  }
  return people.slice(0, count)
}

function inventHousehold(
  number: number,
  before: number,
  throws: Dice,
  taken: Set<string>,
): InsuredPerson[] {
  const naming = drawNaming(throws)
  const provinceCode = throws.oneOf(provinceCodes)
  const family = throws.oneOf(naming.family)
  const parentsBorn = OLDEST_BIRTH + throws.upTo(45)
  return Array.from({ length: 1 + throws.upTo(LARGEST_HOUSEHOLD) }, (_, place) => {
    const isSpouse = place === 1
    const sex: Sex = place < 2 ? sexes[place]! : throws.oneOf(sexes)
    const year =
      place < 2
        ? parentsBorn + throws.upTo(5)
        : Math.min(parentsBorn + 20 + throws.upTo(15), YOUNGEST_BIRTH)
    return {
      bhxhCode: fresh(() => provinceCode.slice(1) + digits(throws, 8), taken),
      fullName: nameBy(naming, isSpouse ? throws.oneOf(naming.family) : family, sex, throws),
      birthDate: knownBirth(year, `${two(1 + throws.upTo(12))}-${two(1 + throws.upTo(28))}`),
      sex,
      idNumber: fresh(() => idNumberStart(provinceCode, year, sex) + digits(throws, 6), taken),
      // A valid prefix and a running number: seen at once to be nobody's.
      phone: throws.upTo(10) === 0 ? null : `+84980${String(before + place).padStart(6, '0')}`,
      householdCode: `${provinceCode.slice(1)}${String(number).padStart(8, '0')}`,
      provinceCode: todayOf[provinceCode]!,
    }
  })
}

/** Some of the old are known by the year only; no throw of the dice more, so that everybody else stays who they are. */
const knownBirth = (year: number, monthAndDay: string): Birth =>
  year < OLD_BIRTH && monthAndDay.endsWith('0') ? String(year) : `${year}-${monthAndDay}`

function fresh(make: () => string, taken: Set<string>): string {
  const made = make()
  if (taken.has(made)) return fresh(make, taken)
  taken.add(made)
  return made
}

const digits = (throws: Dice, length: number) =>
  Array.from({ length }, () => throws.upTo(10)).join('')
const two = (number: number) => String(number).padStart(2, '0')
