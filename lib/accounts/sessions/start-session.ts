import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import type { Tx } from '@/lib/platform/database/transaction'
import { currentLanguage } from '@/lib/words/asked-language'
import { actorOf, streamOf } from '../account'
import { rememberPlaces } from '../places/known-places'
import { endForDevice, holdForSession, insertSession, markEnded, writeLanguage } from './repository'
import type { Visitor } from '@/lib/platform/limits/visitor'

/** From where somebody enters, and what this browser held before. */
export type SignInEntry = { oldToken: string | null; visitor: Visitor }
/** `endedElsewhere`: the device on which the account was in use until now. */
export type Started = { token: string; endedOther: boolean; endedElsewhere: string | null }

/**
 * A new session with a new token; null when the password was replaced meanwhile. What this browser held before ends
 * first, be it the same person's or another's, and then whatever lives of this account: one account is on one device (decision 0114).
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
  if (!(await holdForSession(account, tx))) return null
  const language = currentLanguage()
  if (account.language !== language) await writeLanguage(account.id, language, tx)
  const { device, nextBrowser, browser = null } = visitor
  const token = newKey()
  const [accountId, place] = [account.id, nextBrowser ?? browser]
  const endedElsewhere = await endForDevice(accountId, device, tx)
  await insertSession({ accountId, tokenHash: keyHash(token), place, device }, tx)
  await rememberPlaces(accountId, visitor, tx)
  const details = { device, ...(endedElsewhere === null ? {} : { ended: endedElsewhere }) }
  await record(
    { stream: streamOf(accountId), act: 'sign-in', actor: actorOf(account), details },
    tx,
  )
  return { token, endedOther, endedElsewhere }
}
