import 'server-only'
import { askPrepared } from '@/lib/platform/database/prepared'
import type { Tx } from '@/lib/platform/database/transaction'
import { Prisma } from '@/prisma/client/client'
import type { DisplayWishes } from './read-wishes'

type Kept = { textSize: string | null; contrast: string | null; language: string | null }

/** What the owner of this session's account has chosen; null where nothing was. */
export async function findWishesOfSession(tokenHash: string): Promise<Kept | null> {
  const [row] = await askPrepared<Kept>(Prisma.sql`
    SELECT w."textSize", w.contrast, w.language FROM "Session" s JOIN "AccountSettings" w ON w."accountId" = s."accountId"
    WHERE s."tokenHash" = ${tokenHash} AND w."textSize" IS NOT NULL`)
  return row ?? null
}

/** Messages are written in the language chosen. */
export async function writeWishes(accountId: string, wishes: DisplayWishes, tx: Tx): Promise<void> {
  await tx.accountSettings.upsert({
    where: { accountId },
    create: { accountId, ...wishes },
    update: wishes,
  })
  if (wishes.language !== null)
    await tx.account.updateMany({ where: { id: accountId }, data: { language: wishes.language } })
}
