import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { pool } from './db'

/** A database that says nothing for so long serves nobody. */
const PATIENCE_MS = 1_000

export type Health = { ok: boolean }

/** Whoever asks wants to know now: no longer than the patience, whatever has stopped. */
export async function findHealth(): Promise<Health> {
  const ok = await Promise.race([isReached(), wait(PATIENCE_MS, false)])
  return { ok }
}

const isReached = () =>
  pool.query('SELECT 1').then(
    () => true,
    () => false,
  )
