import 'server-only'
import { readRegister } from '@/lib/insured/read-register'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Declaration } from '@/lib/registration/steps/declaration'
import { compareWhoseNames } from './matching/compare-whose-names'
import type { Whose } from './matching/whose'

/**
 * Whom a declaration is about. Mẫu 01 asks a grown-up for no birth date: the register has it, if the number is of somebody of that name.
 */
export async function whoseOf({ declarant }: Declaration, tx?: Tx): Promise<Whose> {
  const { fullName, bhxhCode, idNumber } = declarant
  const person = await readRegister(bhxhCode, tx)
  const isNamed = person && compareWhoseNames(person.fullName, fullName) !== 'other'
  return { fullName, bhxhCode, idNumber, ...(isNamed && { birthDate: person.birthDate }) }
}
