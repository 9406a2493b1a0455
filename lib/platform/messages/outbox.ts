import 'server-only'
import type { Language } from '@/lib/words/languages.mjs'
import type { Tx } from '../database/transaction'
import { bodyWithCode, newMessageCode, withoutSecret } from './message-code'

/** `VOICE`: a machine calls and says it. */
export type Channel = 'SMS' | 'EMAIL' | 'VOICE'

export type OutgoingMessage = {
  channel: Channel
  /** It is written in, which nobody could tell from its words. */
  language: Language
  recipient: string
  subject?: string
  body: string
  /** Holds a code: the body is wiped once handed over (kept in demo mode, where the inbox shows it). */
  secret?: boolean
}
type About = {
  declarationId?: string
  accountId?: string
  /** Which code it brings; codes overtake news. */
  purpose?: string
  networks?: string[]
  expiresAt?: Date
}

/** The one place where a message gets the code by which it can be checked (decision 0119), and what is kept of one whose words are wiped. */
function asSent(message: OutgoingMessage & About) {
  const code = newMessageCode()
  const body = bodyWithCode(message, code)
  return { ...message, code, body, openWords: message.secret ? withoutSecret(body) : null }
}

/**
 * Writes the message and its delivery job in the caller's transaction, so both exist exactly when the change they report does.
 * The job waits in the database for any worker of any process.
 */
export async function queueMessage(message: OutgoingMessage & About, tx: Tx): Promise<void> {
  const { id } = await tx.message.create({ data: asSent(message), select: { id: true } })
  await queueDelivery({ id, isCode: message.purpose !== undefined, at: new Date() }, tx)
}

/** The same of much news at once, by two statements however much it is. */
export async function queueNews(messages: (OutgoingMessage & About)[], tx: Tx): Promise<void> {
  if (messages.length === 0) return
  const rows = await tx.message.createManyAndReturn({
    data: messages.map(asSent),
    select: { id: true },
  })
  const ids = rows.map(({ id }) => id)
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('deliver', json_build_object('id', id), job_key => 'deliver:' || id, max_attempts => 3)
    FROM unnest(${ids}::text[]) AS id`
}

type Delivery = { id: string; isCode: boolean; at: Date }

/** One job for one try: when the next one comes the message itself says (next-try.ts), not the queue. */
export async function queueDelivery({ id, isCode, at }: Delivery, tx: Tx): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('deliver', json_build_object('id', ${id}::text), run_at => ${at}::timestamptz,
      job_key => 'deliver:' || ${id}::text, max_attempts => 3, priority => ${isCode ? -10 : 0}::int)`
}
