import { db } from '@/lib/platform/database/db'

const HOUR_MS = 60 * 60_000

/** A session that began without a password; for tests. */
export async function addSession(accountId: string, tokenHash: string): Promise<void> {
  await db.session.create({
    data: { tokenHash, accountId, expiresAt: new Date(Date.now() + HOUR_MS) },
  })
}
