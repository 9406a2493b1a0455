import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { Office } from '@/lib/offices/office'
import { findOffice, listOfficesUnder } from '@/lib/offices/repository'

type Placed = Pick<Officer, 'officeCode'>

/** The offices whose cases an officer acts for: a provincial office has its districts, a district office only itself. */
export async function listScope({ officeCode }: Placed): Promise<Office[]> {
  const [own, under] = await Promise.all([findOffice(officeCode), listOfficesUnder(officeCode)])
  return own ? [own, ...under] : []
}

export async function officeCodesOf(officer: Placed): Promise<string[]> {
  return (await listScope(officer)).map(({ code }) => code)
}
