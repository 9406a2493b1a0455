import 'server-only'
import { pool } from '@/lib/platform/database/db'

/** Days longer past than this are one: a queue asks only what is due by today or tomorrow. */
const PAST = `CASE WHEN "dueOn" < current_date - 7 THEN current_date - 7 ELSE "dueOn" END`

/** Sums up the rows of each place, so that a count reads few; by as many workers at once as like, for only rows that one deleted are added anew. */
export async function sumUpTally(): Promise<void> {
  await pool.query(`
    WITH places AS (
      SELECT array_agg(id) AS ids FROM "CaseTally" GROUP BY "officeCode", status, ${PAST} HAVING count(*) > 1),
    gone AS (
      DELETE FROM "CaseTally" WHERE id IN (SELECT unnest(ids) FROM places) RETURNING "officeCode", status, "dueOn", stand)
    INSERT INTO "CaseTally" ("officeCode", status, "dueOn", stand)
    SELECT "officeCode", status, ${PAST}, sum(stand) FROM gone GROUP BY 1, 2, 3 HAVING sum(stand) <> 0`)
}

/** Counts every case and puts right what differs, both read at one moment; answers how many counts were wrong. */
export async function recountTally(): Promise<number> {
  const { rowCount } = await pool.query(`
    INSERT INTO "CaseTally" ("officeCode", status, "dueOn", stand)
    SELECT "officeCode", status, ${PAST}, sum(stand) FROM (
      SELECT "officeCode", status, "dueOn", count(*) AS stand FROM "Declaration"
      WHERE status <> 'DRAFT' AND "officeCode" IS NOT NULL GROUP BY 1, 2, 3
      UNION ALL SELECT "officeCode", status, "dueOn", -stand FROM "CaseTally") AS both_kept
    GROUP BY 1, 2, 3 HAVING sum(stand) <> 0`)
  return rowCount ?? 0
}

export type StartDay = { day: string; before: number }

/**
 * The promised day on which the `offset`-th case of these queues falls, and how many stand before that day: so a deep page walks one
 * day's cases instead of all before it. Null where the tally can't tell: among days that it keeps as one, or without a promised day.
 */
export async function findStartDay(
  { codes, statuses }: { codes: string[]; statuses: string[] },
  { offset, limit }: { offset: number; limit: number },
): Promise<StartDay | null> {
  const { rows } = await pool.query<StartDay & { isApart: boolean }>({
    name: 'start-day-of-page',
    text: `
    SELECT "dueOn"::text AS day, before::int, "dueOn" > current_date - 6 AS "isApart" FROM (
      SELECT "dueOn", sum(sum(stand)) OVER (ORDER BY "dueOn") - sum(stand) AS before, sum(sum(stand)) OVER () AS dated
      FROM "CaseTally" WHERE "officeCode" = ANY($1) AND status::text = ANY($2) AND "dueOn" IS NOT NULL GROUP BY "dueOn") AS days
    WHERE before <= $3::int AND dated >= $3::int + $4::int ORDER BY "dueOn" DESC LIMIT 1`,
    values: [codes, statuses, offset, limit],
  })
  const [start] = rows
  return start?.isApart ? { day: start.day, before: start.before } : null
}
