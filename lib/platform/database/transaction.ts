import 'server-only'
import { db } from './db'
import { env } from '../env'
import { insideTransaction } from './second-connection'

/** A Prisma client inside a transaction. Verbs pass it on so that all their writes stand or fall together. */
export type Tx = Parameters<Parameters<typeof db.$transaction>[0]>[0]

const LONGEST_MS = 15_000

/** One connection, from beginning to end: `work` reaches the database through `tx` alone, anything else is an error (decision 0014). */
export const inTransaction = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  db.$transaction((tx) => insideTransaction(() => work(tx)), {
    maxWait: env.DATABASE_CONNECT_MS,
    timeout: LONGEST_MS,
  })
