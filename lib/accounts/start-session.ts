import 'server-only'
import { record } from '@/lib/platform/journal'
import { keyHash, newKey } from '@/lib/platform/seal'
import type { Tx } from '@/lib/platform/transaction'
import { actorOf, streamOf, type User } from './account'
import { deleteSession, insertSession } from './repository'

export type Started = { token: string; endedOther: boolean }

/** A new session with a new token. What this browser held before ends first, be it the same person's or another's. */
export async function startSession(
  user: Pick<User, 'id'>,
  { oldToken, device }: { oldToken: string | null; device: string },
  tx: Tx,
): Promise<Started> {
  const ended = oldToken ? await deleteSession(keyHash(oldToken), tx) : null
  const endedOther = ended !== null && ended !== user.id
  if (endedOther) await record({ stream: streamOf(ended), act: 'replaced-here', actor: 'system' }, tx)
  const token = newKey()
  await insertSession(user.id, keyHash(token), tx)
  const details = { device }
  await record({ stream: streamOf(user.id), act: 'sign-in', actor: actorOf(user), details }, tx)
  return { token, endedOther }
}
