import 'server-only'
import { db } from '../database/db'

/** Sent or given up long ago: no limit counts them any more, and nobody waits for them. */
export const deleteMessagesBefore = async (before: Date): Promise<number> =>
  (await db.message.deleteMany({ where: { createdAt: { lt: before }, state: { not: 'QUEUED' } } }))
    .count
