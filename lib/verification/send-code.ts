import 'server-only'
import { dropUndelivered } from '@/lib/platform/drop-undelivered'
import { env } from '@/lib/platform/env'
import { findSendingRefusal, networkHashes } from '@/lib/platform/find-sending-refusal'
import type { Network } from '@/lib/platform/network'
import { queueMessage, type OutgoingMessage } from '@/lib/platform/outbox'
import type { SendingRefusal } from '@/lib/platform/sending-limits'
import { inTransaction, type Tx } from '@/lib/platform/transaction'
import { bringing } from './bringing'
import { codeMessage, type BySms } from './code-message'
import { createCode } from './create-code'
import type { Purpose } from './one-time-code'
import { hasLiveCode } from './repository'

export type Sent = { ok: true } | { ok: false; reason: SendingRefusal }

type Owner = { declarationId?: string; accountId?: string }
/** `network`: from where it is asked for; null when an officer does, or somebody signed in. */
type About = { subject: string; destination: string; network: Network | null } & Owner

/** Sends a code by SMS, within the limits of sending. */
export const sendCode = (purpose: BySms, about: About): Promise<Sent> =>
  sendCodeBy(purpose, about, (code) => ({
    channel: 'SMS',
    recipient: about.destination,
    body: codeMessage(purpose, code, new URL(env.SITE_URL).host),
  }))

/** The same in words of the caller's own. */
export const sendCodeBy = (
  purpose: Purpose,
  about: About,
  compose: (code: string) => OutgoingMessage,
): Promise<Sent> =>
  inTransaction(async (tx) => {
    const { subject, destination } = about
    return queueCode(purpose, about, {
      tx,
      compose: async () => compose(await createCode(purpose, { subject, destination }, tx)),
    })
  })

type Making = { tx: Tx; compose: () => Promise<OutgoingMessage | null> }

/** In the caller's transaction: the limits, then the code with its message. Nothing is made when a limit is reached. */
export async function queueCode(
  purpose: Purpose,
  { subject: _, destination, network, ...owner }: About,
  { tx, compose }: Making,
): Promise<Sent> {
  const asking = { network, purpose, recipient: destination, declarationId: owner.declarationId }
  const refusal = await findSendingRefusal(asking, tx)
  if (refusal) return { ok: false, reason: refusal }
  await dropUndelivered({ purpose, recipient: destination, ...owner }, tx)
  const about = { ...owner, ...bringing(purpose), networks: networkHashes(network) }
  const message = await compose()
  if (message) await queueMessage({ ...message, ...about }, tx)
  return { ok: true }
}

/** For pages that send by themselves: opening them twice sends once. */
export async function sendCodeUnlessLive(purpose: BySms, about: About): Promise<Sent> {
  const { subject, destination } = about
  if (await hasLiveCode({ purpose, subject, destination })) return { ok: true }
  return sendCode(purpose, about)
}
