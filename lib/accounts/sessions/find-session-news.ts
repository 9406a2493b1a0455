import 'server-only'
import { keyHash } from '@/lib/platform/seal/seal'
import { findSessionEnd } from './find-session-end'
import { findEnded, isNotEnded } from './repository'
import type { EndOfSession } from './session'
import { findSessionToken } from './session-cookie'

type News = EndOfSession & { isOfficer: boolean }

/** Of a page that stays open: what somebody has ended its session by. Null while it lives, and when it ended of itself, which the page watches. */
export async function findSessionNews(): Promise<News | null> {
  const token = await findSessionToken()
  if (!token || (await isNotEnded(keyHash(token)))) return null
  const end = await findSessionEnd(token)
  if (['idle', 'longest', 'unknown', 'sign-out'].includes(end.why)) return null
  const ended = await findEnded(keyHash(token))
  return { ...end, isOfficer: ended?.account.kind === 'OFFICER' }
}
