import 'server-only'
import type { Tx } from './transaction'

export type OutgoingMessage = {
  channel: 'SMS' | 'EMAIL'
  recipient: string
  subject?: string
  body: string
  /** Holds a code: the body is wiped once handed over (kept in demo mode, where the inbox shows it). */
  secret?: boolean
}
type About = { declarationId?: string; accountId?: string }

/**
 * Writes the message and its delivery job in the caller's transaction, so both exist exactly when the change they report does.
 * The job waits in the database for any worker of any process.
 */
export async function queueMessage(message: OutgoingMessage & About, tx: Tx): Promise<void> {
  const { id } = await tx.message.create({ data: message, select: { id: true } })
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('deliver', json_build_object('id', ${id}::text),
      job_key => 'deliver:' || ${id}::text, max_attempts => 8)`
}
