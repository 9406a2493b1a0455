import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { wholeOfficeName } from '@/lib/offices/office'
import { listTheseOffices } from '@/lib/offices/repository'
import { may } from '@/lib/review/actions'
import { officeCodesOf } from '@/lib/review/scope'

/** An administrator keeps the officers of the whole site; an auditor reads about those of their own offices. Null: neither. */
export async function staffScope(
  officer: Officer,
): Promise<{ officeCodes: string[] | undefined } | null> {
  if (may(officer, 'keepStaff')) return { officeCodes: undefined }
  return may(officer, 'viewStaff') ? { officeCodes: await officeCodesOf(officer) } : null
}

export const isInScope = (
  scope: { officeCodes: string[] | undefined } | null,
  officeCode: string,
): boolean => scope !== null && (scope.officeCodes?.includes(officeCode) ?? true)

/** How offices are called, by code; one that is not open any more by its code. */
export async function namesOfOffices(codes: string[]): Promise<(code: string) => string> {
  const offices = await listTheseOffices([...new Set(codes)].map((code) => ({ code })))
  const names = new Map(offices.map((office) => [office.code, wholeOfficeName(office)]))
  return (code) => names.get(code) ?? `Cơ quan ${code}`
}
