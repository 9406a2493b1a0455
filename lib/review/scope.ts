import 'server-only'
import type { Officer } from '@/lib/accounts/account'
import type { Office } from '@/lib/offices/office'
import { findOffice, listOfficesUnder } from '@/lib/offices/repository'
import { cached } from '@/lib/platform/cache'
import { today } from '@/lib/forms/days/dates'

type Placed = Pick<Officer, 'officeCode'>

const kept = cached<Office[]>((offices) => offices.length > 0)

/** The offices whose cases an officer acts for, their own first: a provincial office has its districts, a district office only itself. */
export const listScope = ({ officeCode }: Placed, day = today()): Promise<Office[]> =>
  kept(`${officeCode} ${day}`, async () => {
    const [own, under] = await Promise.all([
      findOffice(officeCode, day),
      listOfficesUnder(officeCode, day),
    ])
    return own ? [own, ...under] : []
  })

export async function officeCodesOf(officer: Placed): Promise<string[]> {
  return (await listScope(officer)).map(({ code }) => code)
}
