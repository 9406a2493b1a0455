import { randomInt } from 'node:crypto'
import { inventPeople } from '../../lib/insured/invent-people'
import type { Person } from './person'

const IN_DEMO = 2000
/** The demo's own cases use the first households. */
const USED_BY_DEMO = 300

/** Somebody of the invented register whose case an office can approve; drawn anew for each test. */
export function aRegisteredPerson(): Person {
  const grownUp = inventPeople(IN_DEMO)
    .slice(USED_BY_DEMO)
    .filter(({ phone, birthDate }) => phone !== null && birthDate < '2000')
  const { fullName, bhxhCode, idNumber, phone } = grownUp[randomInt(grownUp.length)]!
  return { fullName, bhxhCode, idNumber, phone: phone!.replace('+84', '0'), email: '' }
}
