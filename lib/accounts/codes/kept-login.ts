import 'server-only'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'

// The number typed last, for the next form of the same errand. An address is kept in histories and logs; in a cookie it is
// sealed, for it is somebody's own.
const cookie = sealedCookie({ name: 'vua-nhap', seconds: 15 * 60 })
const LONGEST = 100

/** A login that is longer than any is kept as far as it fits. */
export const keepLogin = (typed = ''): Promise<void> =>
  cookie.keep([...typed].slice(0, LONGEST).join(''))

export const findKeptLogin = async (): Promise<string> => (await cookie.find()) ?? ''

export const forgetLogin = (): Promise<void> => cookie.forget()
