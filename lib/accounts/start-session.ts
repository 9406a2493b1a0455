import 'server-only'
import { record } from '@/lib/platform/journal'
import { keyHash, newKey } from '@/lib/platform/seal'
import type { Tx } from '@/lib/platform/transaction'
import { actorOf, streamOf } from './account'
import { deleteSession, insertSession } from './repository'

/** From where somebody enters: what this browser held before, and what the owner will know the device by. */
export type Entry = { oldToken: string | null; device: string }
export type Started = { token: string; endedOther: boolean }

/**
 * A new session with a new token; null when the password was replaced meanwhile. What this browser held before ends
 * first, be it the same person's or another's.
 */
export async function startSession(
  account: { id: string; passwordHash: string | null },
  { oldToken, device }: Entry,
  tx: Tx,
): Promise<Started | null> {
  const ended = oldToken ? await deleteSession(keyHash(oldToken), tx) : null
  const endedOther = ended !== null && ended !== account.id
  if (endedOther)
    await record({ stream: streamOf(ended), act: 'replaced-here', actor: 'system' }, tx)
  const token = newKey()
  if (!(await insertSession(account, keyHash(token), tx))) return null
  const actor = actorOf(account)
  await record({ stream: streamOf(account.id), act: 'sign-in', actor, details: { device } }, tx)
  return { token, endedOther }
}
