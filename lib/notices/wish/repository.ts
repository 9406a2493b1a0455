import 'server-only'
import { askPrepared } from '@/lib/platform/database/prepared'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import { everything, type NoticeChoice } from './notice-wish'

export async function findChoice(accountId: string): Promise<NoticeChoice> {
  const [row] = await askPrepared<NoticeChoice>(Prisma.sql`
    SELECT off, "bySms", "byEmail" FROM "NoticeWish" WHERE "accountId" = ${accountId}::uuid`)
  return row ?? everything
}

export async function writeChoice(accountId: string, wish: NoticeChoice, tx: Tx): Promise<void> {
  const data = { ...wish, keptAt: new Date() }
  await tx.noticeWish.upsert({
    where: { accountId },
    create: { accountId, ...data },
    update: data,
  })
}

/** When the system looked last whether there is something to tell. */
export async function findLastLook(): Promise<Date | null> {
  const [row] = await askPrepared<{ at: Date | null }>(Prisma.sql`
    SELECT max("endedAt") AS at FROM "NoticeWalk" WHERE people > 0`)
  return row?.at ?? null
}
