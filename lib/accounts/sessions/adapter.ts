import 'server-only'
import type { Adapter, AdapterUser } from 'next-auth/adapters'
import { keyHash } from '@/lib/platform/seal/seal'
import type { User } from '../account'
import { endSession } from './end-session'
import { findSession, touchSession } from './repository'
import { LONGEST_SECONDS } from './session'

/** What next-auth passes from here to its session callback. It wants an e-mail address of everybody; ours may have none. */
export type SignedInUser = AdapterUser & { account: User }

/**
 * Sessions as next-auth reads them. It hands over the token as the cookie holds it; the table knows only its hash.
 * Our own verbs begin sessions.
 */
export const adapter: Adapter = {
  async getSessionAndUser(sessionToken) {
    const session = await findSession(keyHash(sessionToken))
    if (!session) return null
    const { user: account, lastSeenAt } = session
    const user: SignedInUser = {
      id: account.id,
      name: account.fullName,
      email: '',
      emailVerified: null,
      account,
    }
    // next-auth prolongs when `expires` shows a visit older than its `updateAge`. The true ends were judged by the query.
    const expires = new Date(lastSeenAt.getTime() + LONGEST_SECONDS * 1000)
    return { session: { sessionToken, userId: account.id, expires }, user }
  },
  async updateSession({ sessionToken }) {
    await touchSession(keyHash(sessionToken))
    return null
  },
  deleteSession: endSession,
}
