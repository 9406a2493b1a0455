import 'server-only'
import { today } from '@/lib/forms/days/dates'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Unit } from './unit'

/** The unit of this code on that day; null when the catalogue knows none. */
export async function findListedUnit(code: string, tx?: Tx, day = today()): Promise<Unit | null> {
  const date = new Date(day)
  const row = await (tx ?? db).employer.findFirst({
    where: { code, validFrom: { lte: date }, OR: [{ validTo: null }, { validTo: { gte: date } }] },
    select: { code: true, name: true, taxCode: true, officeCode: true, state: true },
    orderBy: { validFrom: 'desc' },
  })
  return row as Unit | null
}
