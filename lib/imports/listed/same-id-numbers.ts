import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import type { PersonUnit } from '../rows/group-units'
import type { RowRefusal } from '../shape/refusals'
import { listByIdNumbers } from './repository'

/**
 * Rows whose paper's number stands with somebody else too. Told and not refused (decision 0111): people have two books until these are
 * merged, and nobody knows which of two rows is the slip.
 */
export async function sameIdNumbers(tx: Tx, units: PersonUnit[]): Promise<RowRefusal[]> {
  const rows = units
    .filter(({ isSpoiled }) => !isSpoiled)
    .flatMap(({ code, rows }) =>
      rows.map(({ line, row }) => ({ code, line, idNumber: String(row.idNumber) })),
    )
  const of = new Map<string, Set<string>>()
  const add = (idNumber: string, code: string) =>
    of.set(idNumber, (of.get(idNumber) ?? new Set()).add(code))
  for (const { idNumber, code } of rows) add(idNumber, code)
  for (const { idNumber, bhxhCode } of await listByIdNumbers(tx, [...of.keys()]))
    add(idNumber, bhxhCode)
  return rows
    .filter(({ idNumber }) => of.get(idNumber)!.size > 1)
    .map(({ line }) => ({ line, column: 'idNumber', rule: 'sameIdNumber' }))
}
