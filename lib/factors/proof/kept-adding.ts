import 'server-only'
import type { User } from '@/lib/accounts/account'
import { findSessionToken } from '@/lib/accounts/sessions/session-cookie'
import { keyHash } from '@/lib/platform/seal/seal'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'

const MINUTES = 10
const kept = { seconds: MINUTES * 60 }
/** A way that is being added by whoever has just proved themselves: the secret of an app that has not shown a code yet. */
const cookies = {
  'van-tay': sealedCookie({ ...kept, name: 'dang-them-van-tay' }),
  'ung-dung': sealedCookie({ ...kept, name: 'dang-them-ung-dung' }),
  /** Ten codes, as long as they may be shown. */
  'ma-du-phong': sealedCookie({ ...kept, name: 'ma-du-phong-moi' }),
}
export type Adding = keyof typeof cookies

/** It ends with the session, whoever holds the browser then. */
const boundTo = async ({ id }: Pick<User, 'id'>): Promise<string> =>
  `${id}:${keyHash((await findSessionToken()) ?? '')}`

export const keepAdding = async (what: Adding, user: User, words: string): Promise<void> =>
  cookies[what].keep(words, await boundTo(user))
export const findAdding = async (what: Adding, user: User): Promise<string | null> =>
  cookies[what].find(await boundTo(user))
export const forgetAdding = (what: Adding): Promise<void> => cookies[what].forget()
