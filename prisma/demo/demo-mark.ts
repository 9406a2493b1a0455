import { db } from '@/lib/platform/database/db'

/** Which demo it is: another number brings it anew. */
export const DEMO = 'demo 5'

/** Stands in the database beside what was loaded, with the month for which the records are true, and goes with it. */
export const demoMark = (day: string): string => `${DEMO} ${day.slice(0, 7)}`

export async function findMark(): Promise<string | null> {
  const [row] = await db.$queryRaw<{ mark: string | null }[]>`
    SELECT obj_description('"InsuredPerson"'::regclass, 'pg_class') AS mark`
  return row?.mark ?? null
}

export const writeMark = (mark: string) =>
  db.$executeRawUnsafe(`COMMENT ON TABLE "InsuredPerson" IS '${mark}'`)
