import 'server-only'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { pool } from '../database/db'

/** `isGivenBack`: what was counted may be given back, so a refusal is kept nowhere but in the table. */
export type Limit = { name: string; points: number; seconds: number; isGivenBack?: boolean }

const limiters = new Map<string, RateLimiterPostgres>()

const limiterOf = ({ name, points, seconds, isGivenBack = false }: Limit) => {
  const limiter =
    limiters.get(name) ??
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'RateLimit',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: seconds,
      // Whoever is refused is refused from memory until the window ends: asking on costs the database nothing.
      ...(!isGivenBack && { inMemoryBlockOnConsumed: points }),
    })
  limiters.set(name, limiter)
  return limiter
}

/** Until when `key` is used up; null while it is not. Counts nothing. */
export async function findEndOfLimit(limit: Limit, key: string): Promise<Date | null> {
  const used = await limiterOf(limit).get(key)
  const isUp = used !== null && used.consumedPoints >= limit.points && used.msBeforeNext > 0
  return isUp ? new Date(Date.now() + used.msBeforeNext) : null
}

/**
 * Counts one use of `key`. Null while it may be used; else when its window ends, which began with the first use that was counted: what
 * everybody who is refused is told. Shared by all processes.
 */
export async function countUse(limit: Limit, key: string): Promise<Date | null> {
  try {
    await limiterOf(limit).consume(key)
    return null
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return new Date(Date.now() + refusal.msBeforeNext)
    throw refusal
  }
}

/** Takes back one use that was counted: it was none of those the limit is against. */
export const giveBackUse = (limit: Limit, key: string): Promise<unknown> =>
  limiterOf(limit).reward(key)
