import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import type { Tx } from '@/lib/platform/database/transaction'
import { currentLanguage } from '@/lib/words/asked-language'
import { actorOf, streamOf } from '../account'
import { rememberPlaces } from '../places/known-places'
import { insertSession, markEnded, writeLanguage } from '../sessions/repository'
import type { Visitor } from '@/lib/platform/limits/visitor'

/** From where somebody enters, and what this browser held before. */
export type SignInEntry = { oldToken: string | null; visitor: Visitor }
export type Started = { token: string; endedOther: boolean }

/**
 * A new session with a new token; null when the password was replaced meanwhile. What this browser held before ends
 * first, be it the same person's or another's.
 */
export async function startSession(
  account: { id: string; passwordHash: string | null; language?: string },
  { oldToken, visitor }: SignInEntry,
  tx: Tx,
): Promise<Started | null> {
  const ended = oldToken ? await markEnded(keyHash(oldToken), 'replaced-here', tx) : null
  const endedOther = ended !== null && ended !== account.id
  if (endedOther)
    await record({ stream: streamOf(ended), act: 'replaced-here', actor: 'system' }, tx)
  const language = currentLanguage()
  if (account.language !== language) await writeLanguage(account.id, language, tx)
  const token = newKey()
  if (!(await insertSession(account, keyHash(token), tx))) return null
  await rememberPlaces(account.id, visitor, tx)
  const actor = actorOf(account)
  const details = { device: visitor.device }
  await record({ stream: streamOf(account.id), act: 'sign-in', actor, details }, tx)
  return { token, endedOther }
}
