import { test } from '@playwright/test'
import { randomInt } from 'node:crypto'
import { today } from '../../lib/forms/days/dates'
import { isWholeBirth } from '../../lib/insured/birth'
import { isOfAge } from '../../lib/insured/births/of-age'
import { inventPeople } from '../../lib/insured/invent-people'
import type { InsuredPerson } from '../../lib/insured/person'
import type { Child } from './parent'
import type { Person } from './person'

const IN_DEMO = 2000
/** The demo's own cases use the first households. */
const USED_BY_DEMO = 300

const invented = inventPeople(IN_DEMO).slice(USED_BY_DEMO)
/** One parent of each household that has two children: whoever registers alone lives elsewhere, so that nobody is registered twice. */
const families = familiesOf(invented)
const withFamily = new Set(families.map(({ parent }) => parent.householdCode))
const grownUp = invented.filter((one) => isGrownUp(one) && !withFamily.has(one.householdCode))
/** Begun anywhere, so that a second run on the same site meets others. */
let next = randomInt(grownUp.length)

function isGrownUp({ phone, birthDate }: InsuredPerson): boolean {
  return phone !== null && birthDate < '2000'
}

/** Another one for each test, in each worker. */
function another<One>(all: One[]): One {
  const { parallelIndex, config } = test.info()
  next += 1
  const ours = all.filter((_, at) => at % config.workers === parallelIndex)
  return ours[next % ours.length]!
}

const asPerson = ({ fullName, bhxhCode, idNumber, phone }: InsuredPerson): Person => ({
  ...{ fullName, bhxhCode, idNumber, email: '' },
  phone: phone!.replace('+84', '0'),
})

/** Somebody of the invented register whose case an office can approve. */
export const aRegisteredPerson = (): Person => asPerson(another(grownUp))

function isChild({ birthDate }: InsuredPerson): boolean {
  return isWholeBirth(birthDate) && !isOfAge(birthDate, today())
}

/** A parent with two children of the same household. */
export function aRegisteredParent(): { parent: Person; children: [Child, Child] } {
  const { parent, children } = another(families)
  return { parent: asPerson(parent), children: children.map(asChild) as [Child, Child] }
}

function familiesOf(people: InsuredPerson[]) {
  const households = new Map<string, InsuredPerson[]>()
  for (const one of people)
    households.set(one.householdCode, [...(households.get(one.householdCode) ?? []), one])
  return [...households.values()].flatMap((members) => {
    const parent = members.find(isGrownUp)
    const [one, other] = members.filter(isChild)
    return parent && one && other ? [{ parent, children: [one, other] }] : []
  })
}

const asChild = ({ fullName, birthDate, bhxhCode }: InsuredPerson): Child => ({
  ...{ fullName, bhxhCode },
  birthDate: birthDate.split('-').reverse().join('/'),
})
