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
