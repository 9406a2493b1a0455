import { currentLanguage, speaking } from '@/lib/words/asked-language'
import 'server-only'
import { record, type Entry } from '@/lib/platform/journal/journal'
import { queueMessage } from '@/lib/platform/messages/outbox'
import type { Tx } from '@/lib/platform/database/transaction'
import { bringing } from '@/lib/verification/bringing'
import { messagesFor } from './news/messages'
import { withContactNow } from './tell-owner'
import { moveTo, type CaseChanges, type Moved } from '../repository'
import { transitions, type Transition } from '../steps/status'

export type Performance = {
  /** `citizen`, `account:<id>` or `system`. */
  actor: string
  changes?: CaseChanges
  details?: Entry['details']
  /** What only its message holds, such as an activation code. */
  secret?: string
}

/**
 * The one way a declaration changes status: the move, its journal entry and its messages in the caller's transaction.
 * Null when somebody else was faster or it may not begin from where the declaration stands.
 */
export async function perform(
  transition: Transition,
  which: Parameters<typeof moveTo>[1],
  { actor, changes = {}, details = {}, secret }: Performance,
  tx: Tx,
): Promise<Moved | null> {
  const asked = actor === 'citizen' ? { language: currentLanguage() } : {}
  const moved = await moveTo(transition, which, { ...changes, ...asked }, tx)
  if (!moved) return null
  await record(
    {
      stream: `declaration:${moved.id}`,
      act: transition,
      actor,
      details: { ...details, to: transitions[transition].to },
    },
    tx,
  )
  const now = await withContactNow(moved, tx)
  const messages = speaking(moved.language, () => messagesFor(transition, now, secret))
  for (const message of messages) {
    const brings = message.secret ? bringing('activate') : {}
    await queueMessage({ ...message, declarationId: moved.id, ...brings }, tx)
  }
  return moved
}
