import 'server-only'
import { askPrepared } from '@/lib/platform/database/prepared'
import type { JournaledLook } from '@/lib/records/open-records'
import { Prisma } from '@/prisma/client/client'

/** The day on which a file last told something of this person's benefits; null where none did. */
export async function findLastTold({ bhxhCode }: JournaledLook): Promise<string | null> {
  const [row] = await askPrepared<{ day: string | null }>(Prisma.sql`
    SELECT to_char(max(i."startedAt") AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS day
    FROM "Import" i WHERE i.id IN (
      SELECT b."importId" FROM "Benefit" b WHERE b."bhxhCode" = ${bhxhCode} AND b."closedAt" IS NULL)`)
  return row?.day ?? null
}
