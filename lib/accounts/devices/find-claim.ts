import 'server-only'
import type { Tx } from '@/lib/platform/database/transaction'
import { keyHash } from '@/lib/platform/seal/seal'
import { readSigns } from '@/lib/text/spoken-signs'
import { findUser } from '../sessions/current-user'
import { findEndedElsewhere } from '../sessions/repository'
import { findSessionToken } from '../sessions/session-cookie'
import { findKeptEnd } from '../sessions/session-end-cookie'
import { findNotice, markPressed } from './repository'
import { noticeHash } from './tell-of-device'

/** Whose account a press of «Không phải tôi» is about, and what makes it count once. */
export type NotMeClaim = { accountId: string; claim: (tx: Tx) => Promise<boolean> }

/** By the code of a notice: whoever holds it is one our message came to. */
export async function findClaimByCode(typed: string): Promise<NotMeClaim | null> {
  const hash = noticeHash(readSigns(typed))
  const notice = await findNotice(hash)
  return notice && { accountId: notice.accountId, claim: (tx) => markPressed(hash, tx) }
}

/** Of this browser: signed in, or signed out by a sign-in elsewhere within the last day. */
export async function findClaimHere(): Promise<NotMeClaim | null> {
  const user = await findUser()
  if (user) return { accountId: user.id, claim: () => Promise.resolve(true) }
  const token = await findSessionToken()
  const hash = token ? keyHash(token) : (await findKeptEnd()).session
  if (!hash) return null
  const accountId = await findEndedElsewhere(hash, { mark: false })
  if (accountId === null) return null
  const claim = async (tx: Tx) => (await findEndedElsewhere(hash, { mark: true, tx })) !== null
  return { accountId, claim }
}
