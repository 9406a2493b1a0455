import 'server-only'
import { record } from '@/lib/platform/journal/journal'
import { queueMessage } from '@/lib/platform/messages/outbox'
import type { TriesLeft } from '@/lib/platform/limits/tries'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { codeFault } from '@/lib/verification/code-fault'
import { checkCode } from '@/lib/verification/check-code'
import { findCodeTries, judgeCode } from '@/lib/verification/code-tries'
import type { NoSending } from '@/lib/verification/code-error'
import { isCodeGood } from '@/lib/verification/find-code-state'
import { findNoSending, sendCodeBy } from '@/lib/verification/send-code'
import { actorOf, streamOf, type User } from '../account'
import { confirmLetter, newsFor } from '../messages'
import { findProfile, markEmailVerified } from '../repository'

export type AskedForEmail =
  { ok: true } | { ok: false; reason: 'no-email' | 'locked' | 'too-many-codes' }
export type EmailConfirmed =
  { ok: true } | { ok: false; reason: 'no-code' | 'short-digits' | 'wrong-email-code' | 'locked' }

const triedBy = ({ id }: Pick<User, 'id'>) => ({ purpose: 'confirm-email', subject: id }) as const

export const findEmailTries = (user: Pick<User, 'id'>): Promise<TriesLeft> =>
  findCodeTries(triedBy(user))

/** Sends a code to the address given at registration, to see whether its owner reads it. */
export async function askEmailCode({ id }: User): Promise<AskedForEmail> {
  const email = await findUnconfirmed(id)
  if (!email) return { ok: false, reason: 'no-email' }
  if ((await findEmailTries({ id })).until) return { ok: false, reason: 'locked' }
  const about = { subject: id, accountId: id, destination: email, network: null }
  const sent = await sendCodeBy('confirm-email', about, (code) => confirmLetter(email, code))
  if (sent.ok) return { ok: true }
  return { ok: false, reason: 'too-many-codes' }
}

/** From now on the address is one more way to a forgotten password; the phone is told. */
export async function confirmEmail(user: User, typed: string): Promise<EmailConfirmed> {
  const fault = codeFault('confirm-email', typed)
  if (fault) return { ok: false, reason: fault === 'short-code' ? 'short-digits' : fault }
  const isRight = await judgeCode(triedBy(user), {
    act: () => takeCode(user, typed),
    isWrong: (right) => !right,
  })
  if (isRight) return { ok: true }
  return { ok: false, reason: isRight === null ? 'locked' : 'wrong-email-code' }
}

/** True also where the same press came before. */
async function takeCode(user: User, typed: string): Promise<boolean> {
  const email = await findUnconfirmed(user.id)
  const destinations = email ? [email] : []
  const isMarked = await inTransaction(async (tx) => {
    const checked = await checkCode('confirm-email', { subject: user.id, destinations }, typed, tx)
    return checked.ok && (await mark(user, checked.destination, tx))
  })
  return isMarked || ((await findProfile(user.id))?.emailVerified ?? false)
}

async function mark(user: User, email: string, tx: Tx): Promise<boolean> {
  const phone = await markEmailVerified({ id: user.id, email }, tx)
  if (phone === false) return false
  await record({ stream: streamOf(user.id), act: 'confirm-email', actor: actorOf(user) }, tx)
  for (const news of newsFor('confirm-email', { phone, email, emailVerified: true }, new Date()))
    await queueMessage({ ...news, accountId: user.id }, tx)
  return true
}

/** Whether a code sent there is still good, also for whoever comes back later. */
export const hasEmailCode = ({ id }: User, email: string): Promise<boolean> =>
  isCodeGood({ purpose: 'confirm-email', subject: id, destinations: [email] })

/** Why another code would not be sent to it now; null when it would. */
export const findNoEmailCode = ({ id }: User, email: string): Promise<NoSending | null> =>
  findNoSending('confirm-email', { subject: id, accountId: id, destination: email, network: null })

/** The address that waits to be confirmed; null when there is none, or it has been. */
export async function findUnconfirmed(accountId: string): Promise<string | null> {
  const profile = await findProfile(accountId)
  return profile && !profile.emailVerified ? profile.email : null
}
