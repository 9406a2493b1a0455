import 'server-only'
import { Pool, type PoolConfig } from 'pg'
import { processWide } from '@/server/process/process-wide.mjs'
import { logLoss } from '@/server/process/stopping.mjs'
import { nameFault } from './describe-fault'
import { env } from '../env'
import { refuseSecondConnection } from './second-connection'

/** How much longer we listen than the server works, so that its own word comes first. */
const GRACE_MS = 2_000

/** Nothing waits for the database without end: not for a connection, a statement, a lock, or a server that no longer speaks. */
const limits = {
  connectionTimeoutMillis: env.DATABASE_CONNECT_MS,
  statement_timeout: env.DATABASE_STATEMENT_MS,
  query_timeout: env.DATABASE_STATEMENT_MS + GRACE_MS,
  lock_timeout: env.DATABASE_LOCK_MS,
  idle_in_transaction_session_timeout: env.DATABASE_STATEMENT_MS,
  keepAlive: true,
}

const shared = processWide as {
  openPools?: Set<Pool>
  closePools?: () => Promise<unknown>
  arePoolsClosed?: boolean
}
const openPools = (shared.openPools ??= new Set())

/** From here on nothing is answered any more: what still asks was cut off by the stop, which has said so. */
export const arePoolsClosed = (): boolean => shared.arePoolsClosed === true

/** The server around Next calls this before its own database stops: a connection cut from there would be told as a fault. */
shared.closePools ??= () => {
  shared.arePoolsClosed = true
  return Promise.all([...openPools].filter((pool) => !pool.ending).map((pool) => pool.end()))
}

/** Connections to the one database, with its limits, closed to whoever holds a transaction already. */
export function openPool(own: PoolConfig): Pool {
  const pool = new Pool({ connectionString: env.DATABASE_URL, ...limits, ...own })
  openPools.add(pool)
  const connect = pool.connect.bind(pool)
  pool.connect = ((...asked: Parameters<typeof connect>) => {
    refuseSecondConnection()
    return connect(...asked)
  }) as typeof pool.connect
  // Without a listener a broken connection would end the process; the next query opens another. The pool only repeats what its idle ones say.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', tell))
  return pool
}

/** Where in the code a line was read says nothing about who cut it. */
const tell = (fault: Error) => logLoss(`database connection lost: ${nameFault(fault)}`)
