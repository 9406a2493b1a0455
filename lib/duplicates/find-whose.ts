import 'server-only'
import { readRegister } from '@/lib/insured/read-register'
import type { Tx } from '@/lib/platform/database/transaction'
import { whoseOf, type Declaration } from '@/lib/registration/steps/declaration'
import { compareWhoseNames } from './matching/compare-whose-names'
import type { Likened } from './matching/likened'

/** Whom a declaration is about. Mẫu 01 asks a grown-up for no birth date: the register has it, if the number is of somebody of that name. */
export async function findWhose(answers: Declaration, tx?: Tx): Promise<Likened> {
  const whose: Likened = {
    ...whoseOf(answers),
    ...('organisation' in answers ? {} : { phone: answers.contact.phone }),
  }
  if (whose.birthDate || !whose.bhxhCode) return whose
  const person = await readRegister(whose.bhxhCode, tx)
  const isNamed = person && compareWhoseNames(person.fullName, whose.fullName) !== 'other'
  return { ...whose, ...(isNamed && { birthDate: person.birthDate }) }
}
