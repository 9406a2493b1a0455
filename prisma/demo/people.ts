import { today } from '@/lib/forms/days/dates'
import { searchText } from '@/lib/text/search-text'
import { birthYear, isWholeBirth } from '@/lib/insured/birth'
import { isOfAge } from '@/lib/insured/births/of-age'
import { inventPeople } from '@/lib/insured/invent-people'
import type { InsuredPerson } from '@/lib/insured/person'
import { db } from '@/lib/platform/database/db'

const COUNT = 2000
const ADULT_BORN_BEFORE = 2006
/** One name as long as they come, so that every screen is seen with it. */
const LONGEST_NAMED = '6660569161'
const LONGEST_NAME =
  'Công Tằng Tôn Nữ Thị Nguyễn Phúc Thuần Khiết Thượng Nghiêng Diệu Hiền Bảo Châu'

/** The invented register; the same people each time. */
export const demoPeople = (): InsuredPerson[] =>
  inventPeople(COUNT).map((person) =>
    person.bhxhCode === LONGEST_NAMED ? { ...person, fullName: LONGEST_NAME } : person,
  )

/** For tests, which need no more of them than that they are there: the demo itself lets them in by files. */
export async function loadPeople(): Promise<InsuredPerson[]> {
  const people = demoPeople()
  const rows = people.map((person) => ({ ...person, searchText: searchText(person.fullName) }))
  // As one value: two thousand rows of parameters take the client longer than most tests of a case.
  await db.$executeRaw`INSERT INTO "InsuredPerson"
    SELECT * FROM jsonb_populate_recordset(NULL::"InsuredPerson", ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT DO NOTHING`
  return people
}

/** One grown-up with a phone from each household of several, women and men in turn: nobody stands in another's way. */
export function listStrangers(people: InsuredPerson[]): InsuredPerson[] {
  const households = new Map<string, InsuredPerson[]>()
  for (const person of people.filter(isReachableAdult)) {
    const { householdCode } = person
    households.set(householdCode, [...(households.get(householdCode) ?? []), person])
  }
  const large = [...households.values()].filter((members) => members.length > 1)
  return large.map((members, at) => members[at % 2]!)
}

/** A child of the same household, born on a day that is known; undefined where there is none. */
export const childOf = (
  person: InsuredPerson,
  people: readonly InsuredPerson[],
): InsuredPerson | undefined => childrenOf(person, people)[0]

export const childrenOf = (
  { householdCode }: InsuredPerson,
  people: readonly InsuredPerson[],
): InsuredPerson[] =>
  people.filter(
    (one) =>
      one.householdCode === householdCode &&
      isWholeBirth(one.birthDate) &&
      !isOfAge(one.birthDate, today()),
  )

const isReachableAdult = ({ phone, birthDate }: InsuredPerson): boolean =>
  phone !== null && birthYear(birthDate) < ADULT_BORN_BEFORE
