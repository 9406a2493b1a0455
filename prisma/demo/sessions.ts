import { db } from '@/lib/platform/database/db'
import { agreeBeforehand } from '@/lib/terms/accept/agree-beforehand'

const HOUR_MS = 60 * 60_000

/** A session that began without a password, of somebody who has agreed to the terms; for tests. As any other, it ends the one there was. */
export async function addSession(accountId: string, tokenHash: string): Promise<void> {
  await agreeBeforehand(accountId)
  await db.session.updateMany({
    where: { accountId, endedAt: null },
    data: { endedAt: new Date(), endedBy: 'other-device', endedFrom: 'Chrome trên Windows' },
  })
  await db.session.create({
    data: { tokenHash, accountId, expiresAt: new Date(Date.now() + HOUR_MS) },
  })
}
