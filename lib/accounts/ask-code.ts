import 'server-only'
import { record } from '@/lib/platform/journal'
import { env } from '@/lib/platform/env'
import { isAllowedFrom } from '@/lib/platform/limit-network'
import type { Network } from '@/lib/platform/network'
import { isAllowed } from '@/lib/platform/rate-limit'
import { secretHash } from '@/lib/platform/seal'
import { inTransaction } from '@/lib/platform/transaction'
import { MAX_SENDS, SEND_WINDOW_SECONDS } from '@/lib/verification/one-time-code'
import { queueCode, sendCode, sendCodeBy } from '@/lib/verification/send-code'
import { streamOf } from './account'
import { renewActivation } from './create-account'
import { waitEvenly } from './even-answer'
import { activationMessage, resetLetter } from './messages'
import { findForRecovery, type PasswordOwner } from './repository'
import type { Visitor } from './visitor'

export type Asked =
  { ok: true } | { ok: false; reason: 'too-many' | 'too-many-codes' | 'too-many-here' }
export type Way = 'sms' | 'email'

const limit = { name: 'ask-code', points: MAX_SENDS, seconds: SEND_WINDOW_SECONDS }
const ofNetwork = { name: 'ask-code-network', points: env.CODES_PER_NETWORK, seconds: 60 * 60 }

/**
 * Null when a code may be asked for. Counted is what is asked, not what is sent: a number without an account must look the same. Who
 * used up the three for one number has left as many in its owner's phone, and they last as long.
 */
export async function mayAsk(login: string, { network }: Visitor): Promise<Asked | null> {
  if (!(await isAllowedFrom(network, ofNetwork))) return { ok: false, reason: 'too-many-here' }
  if (!(await isAllowed(limit, secretHash('limit', login))))
    return { ok: false, reason: 'too-many-codes' }
  return null
}

/**
 * Sends whoever owns the number a code to set a password with. The answer never says whether there is an account: it is
 * counted, worded and timed alike.
 */
export async function askCode(login: string, way: Way, visitor: Visitor): Promise<Asked> {
  const refused = await mayAsk(login, visitor)
  if (refused) return refused
  const { network } = visitor
  const asked = performance.now()
  const account = await findForRecovery(login)
  if (account)
    await (account.passwordHash
      ? sendReset(account, way, network)
      : sendActivation(account, network))
  await waitEvenly(asked)
  return { ok: true }
}

/** By e-mail only where the address was shown to be the owner's; else the message goes to the phone all the same. */
async function sendReset(account: PasswordOwner, way: Way, network: Network) {
  const { id, phone, email, emailVerified } = account
  await record({ stream: streamOf(id), act: 'ask-reset', actor: 'citizen', details: { way } })
  const about = { subject: id, accountId: id, network }
  if (way === 'email' && email && emailVerified)
    return sendCodeBy('reset-password', { ...about, destination: email }, (code) =>
      resetLetter(email, code),
    )
  if (phone) await sendCode('reset-password', { ...about, destination: phone })
}

async function sendActivation({ id, phone }: PasswordOwner, network: Network) {
  if (!phone) return
  const about = { subject: id, accountId: id, destination: phone, network }
  await inTransaction((tx) =>
    queueCode('activate', about, {
      tx,
      compose: async () => {
        const renewed = await renewActivation(id, 'citizen', tx)
        return renewed.ok ? activationMessage(phone, renewed.activationCode) : null
      },
    }),
  )
}
