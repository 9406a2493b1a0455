import 'server-only'
import { Prisma } from '@/prisma/client/client'
import { db } from '../database/db'
import { askPrepared } from '../database/prepared'
import { secretHash } from '../seal/seal'
import type { Tx } from '../database/transaction'

/**
 * How often something may be tried before it closes, and for how long: the first time `minutes`, then twice as long each time it
 * closes again, up to `longest`. Open again after a window without a try.
 */
export type TryRule = { name: string; most: number; minutes: number; longest: number }

/** `last`: this try may still succeed; if it does not, it is closed. */
export type Turn = 'open' | 'last' | 'closed'

const keyOf = ({ name }: TryRule, of: string) => `${name}:${secretHash('limit', of)}`

/**
 * Takes one try before anything is compared: a hundred at the same moment are still `most`. Every try moves the window until it
 * closes, so that no hour ever holds more than `most`; tries while it is closed prolong nothing.
 */
export async function takeTry(rule: TryRule, of: string): Promise<Turn> {
  const { most, minutes, longest } = rule
  const points = await countTry({ key: keyOf(rule, of), most, minutes, longest })
  if (points > most) return 'closed'
  return points === most ? 'last' : 'open'
}

async function countTry(rule: { key: string } & Omit<TryRule, 'name'>): Promise<number> {
  const { key, most, minutes, longest } = rule
  const [row] = await askPrepared<{ points: number }>(Prisma.sql`
    WITH clock AS (SELECT extract(epoch FROM now()) * 1000 AS now, ${most}::int AS most, ${minutes}::int AS minutes, ${longest}::int AS longest)
    INSERT INTO "RateLimit" AS kept (key, points, expire)
    SELECT ${key}, 1, now + minutes * 60000 FROM clock
    ON CONFLICT (key) DO UPDATE SET (points, closings, expire) = (
      SELECT
        CASE WHEN kept.expire > now THEN least(kept.points, most) + 1 ELSE 1 END,
        kept.closings + CASE WHEN kept.expire > now AND kept.points + 1 = most THEN 1 ELSE 0 END,
        CASE
          WHEN kept.expire > now AND kept.points >= most THEN kept.expire
          WHEN kept.expire > now AND kept.points + 1 = most
            THEN now + 60000 * least(minutes * power(2, least(kept.closings, 20)), longest)
          ELSE excluded.expire END
      FROM clock)
    RETURNING points`)
  return row!.points
}

/** What has been open again for so long: nobody's tries are remembered for ever. */
export const deleteOldTries = (before: Date): Promise<number> => db.$executeRaw`
  DELETE FROM "RateLimit" WHERE expire < ${before.getTime()}::bigint`

/** How many tries are left, and, when none is, until when it is closed. */
export type TriesLeft = { left: number; until: Date | null }

/** For a page, or before a message is sent that could not be used: counts nothing. */
export async function findTries(
  rule: TryRule,
  of: string,
  client: Tx | typeof db = db,
): Promise<TriesLeft> {
  const [row] = await client.$queryRaw<{ points: number; until: Date }[]>`
    SELECT points, to_timestamp(expire / 1000.0) AS until FROM "RateLimit"
    WHERE key = ${keyOf(rule, of)} AND expire > extract(epoch FROM now()) * 1000`
  const left = Math.max(0, rule.most - (row?.points ?? 0))
  return { left, until: left === 0 && row ? row.until : null }
}

/** A try that turned out right was no guess. Those that found it closed meanwhile are in no count: they were judged by nobody. */
export async function giveBack(
  rule: TryRule,
  of: string,
  client: Tx | typeof db = db,
): Promise<void> {
  await client.$executeRaw`
    UPDATE "RateLimit" SET points = least(points, ${rule.most}) - 1 WHERE key = ${keyOf(rule, of)} AND points > 0`
}

/** After a success only failures in a row count. */
export async function forgetTries(
  rule: TryRule,
  of: string,
  client: Tx | typeof db = db,
): Promise<void> {
  await client.$executeRaw`DELETE FROM "RateLimit" WHERE key = ${keyOf(rule, of)}`
}
