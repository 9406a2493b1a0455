import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import type { JsonRow, VisitRows } from './visit-rows'

/** Adds visits whose places are free, with all that belongs to them. */
export async function writeVisits(tx: Tx, visits: VisitRows[]): Promise<void> {
  await insertRows(
    tx,
    'Visit',
    visits.map(({ visit }) => visit),
  )
  await insertRows(
    tx,
    'VisitLine',
    visits.flatMap(({ lines }) => lines),
  )
  await insertRows(
    tx,
    'VisitPaper',
    visits.flatMap(({ papers }) => papers),
  )
}

const name = (word: string): Prisma.Sql => Prisma.raw(`"${word}"`)

/** Names of tables and columns are ours; values never stand in the SQL. */
async function insertRows(
  tx: Tx,
  table: 'Visit' | 'VisitLine' | 'VisitPaper',
  rows: JsonRow[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Prisma.join(Object.keys(first).map(name))
  await tx.$executeRaw`
    INSERT INTO ${name(table)} (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::${name(table)}, ${JSON.stringify(rows)}::json)`
}
