import 'server-only'
import * as z from 'zod'
import { keyHash } from '@/lib/platform/seal/seal'
import { sealedCookie } from '@/lib/platform/seal/sealed-cookie'
import type { Tx } from '@/lib/platform/database/transaction'
import { deleteAnswered, markAnswered } from './repository'

const MINUTES = 10
const SECONDS = MINUTES * 60
const cookie = sealedCookie({ name: 'vua-hoi-khoa', seconds: SECONDS })

/** What a passkey was asked to sign, for what, and of whom: null of whoever comes. */
const askedSchema = z.object({
  challenge: z.string(),
  aim: z.enum(['add', 'enter', 'prove']),
  accountId: z.string().nullable(),
})
export type AskedPasskey = z.infer<typeof askedSchema>

/** In this browser, sealed, for some minutes. */
export const keepAskedPasskey = (asked: AskedPasskey): Promise<void> =>
  cookie.keep(JSON.stringify(asked))

/** What this browser was asked for this aim, once. */
export async function takeAskedPasskey(aim: AskedPasskey['aim']): Promise<AskedPasskey | null> {
  const kept = await cookie.find()
  if (kept === null) return null
  const asked = askedSchema.safeParse(JSON.parse(kept)).data
  if (asked?.aim !== aim) return null
  await cookie.forget()
  return asked
}

/** False when it was answered before: a browser may keep what it was told to forget. */
export const answerOnce = ({ challenge }: AskedPasskey, tx: Tx): Promise<boolean> =>
  markAnswered({ hash: keyHash(challenge), expiresAt: new Date(Date.now() + SECONDS * 1000) }, tx)

/** Those that have lapsed could not be answered again anyway. */
export const deleteAnsweredChallenges = (): Promise<number> => deleteAnswered(new Date())
