import 'server-only'
import { Prisma } from '@/prisma/client/client'
import { db } from '@/lib/platform/database/db'
import type { TermId } from './terms/terms'

/** Every table of the database, by its name in the schema. */
export type Model = Prisma.ModelName

/** Since when the oldest row counts that a term is about; a moment and nothing of anybody. */
export async function findOldest(rows: string): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ at: Date | null }[]>`
    SELECT min(at)::timestamptz AS at FROM (${Prisma.raw(rows)}) kept`
  return row?.at ?? null
}

type Done = {
  term: TermId
  day: string
  deleted: number
  oldestAt: Date | null
  failure: string | null
}

/** Adds to what the job did for this term on this day. */
export async function noteRun({ term, day, deleted, oldestAt, failure }: Done): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "RetentionRun" AS run (term, day, "ranAt", deleted, "oldestAt", failure)
    VALUES (${term}, ${day}::date, now(), ${deleted}, ${oldestAt}, ${failure})
    ON CONFLICT (term, day) DO UPDATE SET "ranAt" = now(), deleted = run.deleted + excluded.deleted,
      "oldestAt" = excluded."oldestAt", failure = excluded.failure`
}

export type LastRun = {
  term: string
  ranAt: Date
  /** On the day of the last run, and in the thirty days before it together. */
  deleted: number
  deletedLately: number
  oldestAt: Date | null
  failure: string | null
}

/** The last run of each term. */
export const listLastRuns = (): Promise<LastRun[]> => db.$queryRaw<LastRun[]>`
  SELECT DISTINCT ON (term) term, "ranAt", deleted, "oldestAt", failure,
    (sum(deleted) OVER (PARTITION BY term))::int AS "deletedLately"
  FROM "RetentionRun" WHERE day > (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date - 30
  ORDER BY term, day DESC`

export const deleteRunsBefore = async (before: Date): Promise<number> =>
  (await db.retentionRun.deleteMany({ where: { day: { lt: before } } })).count
