import 'server-only'
import { record } from '@/lib/platform/journal'
import { queueMessage } from '@/lib/platform/outbox'
import { isAllowedFrom } from '@/lib/platform/limit-network'
import { isAllowed } from '@/lib/platform/rate-limit'
import { secretHash } from '@/lib/platform/seal'
import { inTransaction } from '@/lib/platform/transaction'
import { createCode } from '@/lib/verification/create-code'
import { MAX_SENDS, SEND_WINDOW_SECONDS } from '@/lib/verification/one-time-code'
import { sendCode } from '@/lib/verification/send-code'
import { streamOf } from './account'
import { renewActivation } from './create-account'
import { waitEvenly } from './even-answer'
import { activationMessage, resetLetter } from './messages'
import { findForRecovery, type PasswordOwner } from './repository'
import type { Visitor } from './visitor'

export type Asked = { ok: true } | { ok: false; reason: 'too-many' | 'too-many-codes' }
export type Way = 'sms' | 'email'

const limit = { name: 'ask-code', points: MAX_SENDS, seconds: SEND_WINDOW_SECONDS }
const ofNetwork = { name: 'ask-code-network', points: 60, seconds: 15 * 60 }

/** Null when a code may be asked for. Who used up the three for one number has left as many in its owner's phone, and they last as long. */
export async function mayAsk(login: string, { network }: Visitor): Promise<Asked | null> {
  if (!(await isAllowedFrom(network, ofNetwork))) return { ok: false, reason: 'too-many' }
  if (!(await isAllowed(limit, secretHash(login)))) return { ok: false, reason: 'too-many-codes' }
  return null
}

/**
 * Sends whoever owns the number a code to set a password with. The answer never says whether there is an account: it is
 * counted, worded and timed alike.
 */
export async function askCode(login: string, way: Way, visitor: Visitor): Promise<Asked> {
  const refused = await mayAsk(login, visitor)
  if (refused) return refused
  const asked = performance.now()
  const account = await findForRecovery(login)
  if (account) await (account.passwordHash ? sendReset(account, way) : sendActivation(account))
  await waitEvenly(asked)
  return { ok: true }
}

/** By e-mail only where the address was shown to be the owner's; else the message goes to the phone all the same. */
async function sendReset({ id, phone, email, emailVerified }: PasswordOwner, way: Way) {
  await record({ stream: streamOf(id), act: 'ask-reset', actor: 'citizen', details: { way } })
  if (way === 'email' && email && emailVerified) return sendByEmail(id, email)
  if (phone) await sendCode('reset-password', { subject: id, destination: phone, accountId: id })
}

const sendByEmail = (accountId: string, email: string) =>
  inTransaction(async (tx) => {
    const code = await createCode('reset-password', { subject: accountId, destination: email }, tx)
    await queueMessage({ ...resetLetter(email, code), accountId }, tx)
  })

const sendActivation = ({ id, phone }: PasswordOwner) =>
  inTransaction(async (tx) => {
    const renewed = await renewActivation(id, 'citizen', tx)
    if (!renewed.ok || !phone) return
    const message = activationMessage(phone, renewed.activationCode)
    await queueMessage({ ...message, accountId: id }, tx)
  })
