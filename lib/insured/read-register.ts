import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import type { InsuredPerson } from './person'
import { findInsuredPerson } from './repository'

/** One person for a rule that a machine applies and nobody looks at. For an officer's eyes there is look-up-person.ts. */
export const readRegister = (bhxhCode: string, tx?: Tx): Promise<InsuredPerson | null> =>
  findInsuredPerson(bhxhCode, tx)
