import type { EmployerState } from '@/lib/catalogues/rows/employer-rows'

/** One employer as the catalogue of units knows it. */
export type Unit = {
  code: string
  name: string
  taxCode: string | null
  officeCode: string
  state: EmployerState
}

/** How a unit that was declared stands in the catalogue; null: as it should. */
export type UnitFault = 'unknown' | 'other-tax-code' | 'not-active'

export function findUnitFault(declared: { taxCode: string }, unit: Unit | null): UnitFault | null {
  if (!unit) return 'unknown'
  if (unit.taxCode !== declared.taxCode) return 'other-tax-code'
  return unit.state === 'active' ? null : 'not-active'
}
