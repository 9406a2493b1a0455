import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import { listOfficesUnder } from '@/lib/offices/repository'

/** The offices whose cases an officer acts for: a provincial office has its districts, a district office only itself. */
export async function officeCodesOf({ officeCode }: Pick<Officer, 'officeCode'>): Promise<string[]> {
  const under = await listOfficesUnder(officeCode)
  return [officeCode, ...under.map(({ code }) => code)]
}
