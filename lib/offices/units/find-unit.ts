import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { findListedUnit } from './repository'
import { findUnitFault, type Unit, type UnitFault } from './unit'

/** The unit of this code as the catalogue of employers has it today. */
export const findUnit = (code: string, tx?: Tx): Promise<Unit | null> => findListedUnit(code, tx)

/** How what an organisation declares stands in the catalogue: what the officers' sheet will say of it. */
export const judgeUnit = async (declared: {
  taxCode: string
  unitCode: string
}): Promise<UnitFault | null> => findUnitFault(declared, await findUnit(declared.unitCode))
