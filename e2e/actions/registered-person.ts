import { test } from '@playwright/test'
import { randomInt } from 'node:crypto'
import { inventPeople } from '../../lib/insured/invent-people'
import type { Person } from './person'

const IN_DEMO = 2000
/** The demo's own cases use the first households. */
const USED_BY_DEMO = 300

const grownUp = inventPeople(IN_DEMO)
  .slice(USED_BY_DEMO)
  .filter(({ phone, birthDate }) => phone !== null && birthDate < '2000')
/** Begun anywhere, so that a second run on the same site meets others. */
let next = randomInt(grownUp.length)

/** Somebody of the invented register whose case an office can approve; another one for each test, in each worker. */
export function aRegisteredPerson(): Person {
  const { parallelIndex, config } = test.info()
  next += 1
  const { fullName, bhxhCode, idNumber, phone } = grownUp.filter(
    (_, at) => at % config.workers === parallelIndex,
  )[next % Math.floor(grownUp.length / config.workers)]!
  return { fullName, bhxhCode, idNumber, phone: phone!.replace('+84', '0'), email: '' }
}
