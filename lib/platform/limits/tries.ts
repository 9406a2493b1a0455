import 'server-only'
import { db, pool } from '../database/db'
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

/** Bare SQL, as all that every sign-in asks. */
async function countTry(rule: { key: string } & Omit<TryRule, 'name'>): Promise<number> {
  const { key, most, minutes, longest } = rule
  const { rows } = await pool.query<{ points: number }>({
    name: 'count-try',
    text: `WITH clock AS (SELECT extract(epoch FROM now()) * 1000 AS now)
    INSERT INTO "RateLimit" AS kept (key, points, expire)
    SELECT $1, 1, now + $3::int * 60000 FROM clock
    ON CONFLICT (key) DO UPDATE SET
      points = CASE WHEN kept.expire > (SELECT now FROM clock) THEN least(kept.points, $2::int) + 1 ELSE 1 END,
      closings = kept.closings + CASE WHEN kept.expire > (SELECT now FROM clock) AND kept.points + 1 = $2::int THEN 1 ELSE 0 END,
      expire = CASE
        WHEN kept.expire > (SELECT now FROM clock) AND kept.points >= $2::int THEN kept.expire
        WHEN kept.expire > (SELECT now FROM clock) AND kept.points + 1 = $2::int
          THEN (SELECT now FROM clock) + 60000 * least($3::int * power(2, least(kept.closings, 20)), $4::int)
        ELSE excluded.expire END
    RETURNING points`,
    values: [key, most, minutes, longest],
  })
  return rows[0]!.points
}

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

/** A try that turned out right was no guess. */
export async function giveBack(
  rule: TryRule,
  of: string,
  client: Tx | typeof db = db,
): Promise<void> {
  await client.rateLimit.updateMany({
    where: { key: keyOf(rule, of), points: { gt: 0 } },
    data: { points: { decrement: 1 } },
  })
}

/** After a success only failures in a row count. */
export async function forgetTries(
  rule: TryRule,
  of: string,
  client: Tx | typeof db = db,
): Promise<void> {
  await client.$executeRaw`DELETE FROM "RateLimit" WHERE key = ${keyOf(rule, of)}`
}
