import 'server-only'
import type { NextAuthOptions, Session } from 'next-auth'
import { cookieName, cookieOptions, isSecure } from '@/lib/platform/seal/cookies'
import { log } from '@/server/process/log.mjs'
import type { User } from '../account'
import { adapter, type SignedInUser } from './adapter'
import { LONGEST_SECONDS, TOUCH_SECONDS } from './session'
import { SESSION_COOKIE } from './session-cookie'

export type OurSession = Session & { account: User }

/** Sign-in by password is our own verb (sign-in.ts). Providers of other identities are added here. */
export const authOptions: NextAuthOptions = {
  adapter,
  providers: [],
  session: { strategy: 'database', maxAge: LONGEST_SECONDS, updateAge: TOUCH_SECONDS },
  useSecureCookies: isSecure,
  cookies: {
    sessionToken: { name: SESSION_COOKIE, options: cookieOptions },
    // next-auth answers every request with a fault while this one holds nonsense: no neighbour may plant it.
    callbackUrl: { name: cookieName('next-auth.callback-url'), options: cookieOptions },
  },
  pages: { signIn: '/dang-nhap', signOut: '/ca-nhan', error: '/dang-nhap' },
  callbacks: {
    session: ({ session, user }) => ({ ...session, account: (user as SignedInUser).account }),
  },
  logger: { error: throwFault },
}

/** next-auth writes a fault of the database down and calls the visitor signed out; ours is shown as a fault. */
function throwFault(code: string, fault: unknown) {
  if (code === 'SESSION_ERROR' || code.startsWith('adapter_error')) throw fault
  log(`next-auth: ${code}`)
}
