import 'server-only'
import type { Prisma } from '@/prisma/client/client'
import { pool } from './db'

const names = new Map<string, string>()

/** A name of its own for each statement; a connection keeps what it has planned under it. */
export function statementName(text: string): string {
  const name = names.get(text) ?? `prepared_${names.size}`
  names.set(text, name)
  return name
}

/**
 * Asks what a page asks at every opening: planned once for each connection, which Prisma does anew each time. Only for statements of
 * few shapes, and outside of transactions.
 */
export async function askPrepared<Row extends object>({
  text,
  values,
}: Prisma.Sql): Promise<Row[]> {
  const { rows } = await pool.query<Row>({ name: statementName(text), text, values })
  return rows
}
