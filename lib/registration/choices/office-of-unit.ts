import 'server-only'
import { unitCode } from '@/lib/forms/numbers/unit-code'
import { findUnit } from '@/lib/offices/units/find-unit'
import { kindIdOf } from '../kinds/kinds'
import type { TypedDraft } from '../steps/steps'

/** The office that manages the unit of an organisation, as the catalogue has it; empty where there is none. */
export async function officeOfUnit(typed: TypedDraft): Promise<string> {
  const code = unitCode.safeParse(typed.organisation?.unitCode).data
  const isUnit = kindIdOf(typed) === 'organisation' && code !== undefined
  return isUnit ? ((await findUnit(code))?.officeCode ?? '') : ''
}
