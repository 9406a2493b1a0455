import 'server-only'
import { today } from '@/lib/forms/days/dates'
import type { Office } from './office'
import { findOpenOffice, findSuccessorCode } from './repository'

/** More than this many reorganisations in a row is a circle in the data. */
const MOST_STEPS = 10

/** Who serves the people of an office that has closed; null when it is open or nobody is known. */
export async function successorOf(officeCode: string, day = today()): Promise<Office | null> {
  if (await findOpenOffice(officeCode, day)) return null
  let code: string | null = officeCode
  for (let step = 0; code && step < MOST_STEPS; step++) {
    code = await findSuccessorCode(code)
    const office = code ? await findOpenOffice(code, day) : null
    if (office) return office
  }
  return null
}
