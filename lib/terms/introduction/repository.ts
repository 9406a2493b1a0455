import 'server-only'
import { db } from '@/lib/platform/database/db'

export async function findIntroducedAt(accountId: string): Promise<Date | null> {
  const row = await db.accountSettings.findUnique({
    where: { accountId },
    select: { introducedAt: true },
  })
  return row?.introducedAt ?? null
}

/** The first time counts. */
export async function writeIntroducedAt(accountId: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "AccountSettings" ("accountId", "introducedAt") VALUES (${accountId}::uuid, now())
    ON CONFLICT ("accountId") DO UPDATE SET "introducedAt" = coalesce("AccountSettings"."introducedAt", now())`
}
