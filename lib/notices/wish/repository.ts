import 'server-only'
import { askPrepared } from '@/lib/platform/database/prepared'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import { everything, type NoticeWish } from './notice-wish'

export async function findNoticeWish(accountId: string): Promise<NoticeWish> {
  const [row] = await askPrepared<NoticeWish>(Prisma.sql`
    SELECT off, "bySms", "byEmail", quiet FROM "NoticeWish" WHERE "accountId" = ${accountId}::uuid`)
  return row ?? everything
}

export async function writeNoticeWish(accountId: string, wish: NoticeWish, tx: Tx): Promise<void> {
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
