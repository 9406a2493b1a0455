import 'server-only'
import { askPrepared } from '@/lib/platform/database/prepared'
import type { JournaledLook } from '@/lib/records/open-records'
import { Prisma } from '@/prisma/client/client'

/** The day on which a file last changed something in this person's periods; null where no file told any. */
export async function findLastChange({ bhxhCode }: JournaledLook): Promise<string | null> {
  const [row] = await askPrepared<{ day: string | null }>(Prisma.sql`
    SELECT to_char(max(i."startedAt") AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS day
    FROM "Import" i WHERE i.id IN (
      SELECT p."importId" FROM "ParticipationPeriod" p WHERE p."bhxhCode" = ${bhxhCode} AND p."closedAt" IS NULL)`)
  return row?.day ?? null
}
