import 'server-only'
import { createHash } from 'node:crypto'
import type { Prisma } from '@/prisma/client/client'
import { pool } from './db'

const names = new Map<string, string>()

/** A name of its own for each statement; a connection keeps what it has planned under it. Told by its words: pages and the worker have this module each for itself, and share the connections. */
export function statementName(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 32)
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
