import 'server-only'
import { db } from './db'

/** A Prisma client inside a transaction. Verbs pass it on so that all their writes stand or fall together. */
export type Tx = Parameters<Parameters<typeof db.$transaction>[0]>[0]

export function inTransaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db.$transaction(work, { maxWait: 10_000, timeout: 20_000 })
}
