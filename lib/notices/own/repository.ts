import 'server-only'
import { db } from '@/lib/platform/database/db'
import { askPrepared } from '@/lib/platform/database/prepared'
import type { JournaledLook } from '@/lib/records/open-records'
import { Prisma } from '@/prisma/client/client'
import type { OwnNotice } from './own-notice'

// Whoever asks was told; whom it is about is one person, whose look was written down.
type Reading = { readerId: string; look: JournaledLook }

/** Older ones are kept, so that they are not told again, and no longer shown. */
const MOST = 60

/** The newest first. */
export const listToldTo = ({ readerId, look: { bhxhCode } }: Reading): Promise<OwnNotice[]> =>
  askPrepared(Prisma.sql`
    SELECT n.kind, n.subject, to_char(n.day, 'YYYY-MM-DD') AS day, n."toldAt", n."readAt", v.facility,
      CASE WHEN n.kind IN ('card-7', 'card-30') THEN (
        SELECT to_char(max(coalesce(c."validTo", '9999-12-31')), 'YYYY-MM-DD') FROM "HealthCard" c
        WHERE c."bhxhCode" = ${bhxhCode} AND c."closedAt" IS NULL) END AS "coveredTo"
    FROM "PersonNotice" n
    LEFT JOIN "Visit" v ON n.kind = 'visit' AND v."bhxhCode" = ${bhxhCode} AND v.key = n.subject AND v."closedAt" IS NULL
    WHERE n."accountId" = ${readerId}::uuid AND n."bhxhCode" = ${bhxhCode}
    ORDER BY n."toldAt" DESC, n.day DESC, n.kind, n.subject LIMIT ${MOST}`)

type Named = { kind: string; day: string; subject: string }

/** All of them, or the one that is named. */
export async function markAsRead({ readerId, look }: Reading, named: Named | null): Promise<void> {
  const which = named && { ...named, day: new Date(named.day) }
  await db.personNotice.updateMany({
    where: { accountId: readerId, bhxhCode: look.bhxhCode, readAt: null, ...which },
    data: { readAt: new Date() },
  })
}

/** How many somebody hasn't read yet, of each of these people. */
export const countNotRead = (
  readerId: string,
  codes: readonly string[],
): Promise<{ bhxhCode: string; count: number }[]> =>
  askPrepared(Prisma.sql`
    SELECT "bhxhCode", count(*)::int AS count FROM "PersonNotice"
    WHERE "accountId" = ${readerId}::uuid AND "bhxhCode" = ANY (${codes}) AND "readAt" IS NULL GROUP BY "bhxhCode"`)
