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
const grownUp = invented.filter(isGrownUp)
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

const isChild = ({ birthDate }: InsuredPerson) =>
  isWholeBirth(birthDate) && !isOfAge(birthDate, today())

/** A parent with two children of the same household. */
export function aRegisteredParent(): { parent: Person; children: [Child, Child] } {
  const found = invented.filter(isGrownUp).flatMap((parent) => {
    const [one, other] = invented.filter(
      (child) => child.householdCode === parent.householdCode && isChild(child),
    )
    return one && other ? [{ parent, children: [one, other] }] : []
  })
  const { parent, children } = another(found)
  return { parent: asPerson(parent), children: children.map(asChild) as [Child, Child] }
}

const asChild = ({ fullName, birthDate, bhxhCode }: InsuredPerson): Child => ({
  ...{ fullName, bhxhCode },
  birthDate: birthDate.split('-').reverse().join('/'),
})
