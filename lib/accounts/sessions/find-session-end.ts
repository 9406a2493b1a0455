import 'server-only'
import { shownDevice } from '@/lib/platform/limits/device'
import { keyHash } from '@/lib/platform/seal/seal'
import {
  IDLE_SECONDS,
  sessionEnds,
  TOUCH_SECONDS,
  type EndOfSession,
  type SessionEnd,
} from './session'
import { findEnded } from './repository'

/** Why the session of this token is over: what ended it, or whichever of its own two ends came first. */
export async function findSessionEnd(token: string): Promise<EndOfSession> {
  const hash = keyHash(token)
  const session = await findEnded(hash)
  if (!session) return unknown
  const { endedAt, endedBy, endedFrom, lastSeenAt, expiresAt } = session
  const idleAt = new Date(lastSeenAt.getTime() + (IDLE_SECONDS + TOUCH_SECONDS) * 1000)
  const ownEnd: EndOfSession =
    idleAt < expiresAt ? { why: 'idle', at: idleAt } : { why: 'longest', at: expiresAt }
  // Somebody may change the password of an account hours after a session had ended of itself.
  if (endedAt && endedAt <= ownEnd.at!)
    return isSessionEnd(endedBy)
      ? {
          why: endedBy,
          at: endedAt,
          ...(endedFrom ? { from: shownDevice(endedFrom), session: hash } : {}),
        }
      : unknown
  return ownEnd.at! <= new Date() ? ownEnd : unknown
}

const unknown: EndOfSession = { why: 'unknown', at: null }

const isSessionEnd = (name: string | null): name is SessionEnd =>
  sessionEnds.some((one) => one === name)
