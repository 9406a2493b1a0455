import 'server-only'
import { db } from '@/lib/platform/database/db'

export type Channels = { online: number; counter: number }

/** How the cases of these offices came in, since then. */
export async function countChannels(officeCodes: string[], since: Date): Promise<Channels> {
  const [row] = await db.$queryRaw<Channels[]>`
    SELECT (count(*) FILTER (WHERE channel <> 'counter'))::int AS online, (count(*) FILTER (WHERE channel = 'counter'))::int AS counter
    FROM "Declaration" WHERE "officeCode" = ANY(${officeCodes}) AND "submittedAt" >= ${since}`
  return row!
}
