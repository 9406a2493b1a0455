import 'server-only'
import { dropUndelivered } from '@/lib/platform/messages/drop-undelivered'
import { env } from '@/lib/platform/env'
import {
  findSendingBlock,
  holdCounters,
  networkHashes,
} from '@/lib/platform/messages/find-sending-refusal'
import type { Network } from '@/lib/platform/limits/network'
import { queueMessage, type OutgoingMessage } from '@/lib/platform/messages/outbox'
import { sendingLimits, type SendingRefusal } from '@/lib/platform/messages/sending-limits'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { bringing } from './bringing'
import { codeMessage, type BySms } from './code-message'
import type { NoSending } from './code-error'
import { createCode } from './create-code'
import type { Purpose } from './one-time-code'
import { hasLiveCode } from './repository'
import { currentLanguage } from '@/lib/words/asked-language'

export type Sent = { ok: true } | { ok: false; reason: SendingRefusal }

type Owner = { declarationId?: string; accountId?: string }
/** `network`: from where it is asked for; null when an officer does, or somebody signed in. */
export type About = { subject: string; destination: string; network: Network | null } & Owner

export const smsWithCode = (purpose: BySms, recipient: string, code: string): OutgoingMessage => ({
  channel: 'SMS',
  language: currentLanguage(),
  recipient,
  body: codeMessage(purpose, code, new URL(env.SITE_URL).host),
})

/** Sends a code by SMS to a number that is yet to be shown to be the asker's, within the limits of sending. */
export const sendCode = (purpose: BySms, about: About): Promise<Sent> =>
  sendCodeBy(purpose, about, (code) => smsWithCode(purpose, about.destination, code))

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

export type Making = { tx: Tx; compose: () => Promise<OutgoingMessage | null> }

/** In the caller's transaction: the limits, then the code with its message. Nothing is made when a limit is reached. */
export async function queueCode(purpose: Purpose, about: About, making: Making): Promise<Sent> {
  const { destination: recipient, network, declarationId } = about
  const asking = { network, purpose, recipient, declarationId }
  await holdCounters(asking, making.tx)
  const block = await findSendingBlock(asking, sendingLimits, making.tx)
  if (block) return { ok: false, reason: block.reason }
  await queueUncounted(purpose, about, making)
  return { ok: true }
}

/** Whatever waits for the same undelivered gives way to it. */
export async function queueUncounted(
  purpose: Purpose,
  { subject: _, destination, network, ...owner }: About,
  { tx, compose }: Making,
): Promise<void> {
  await dropUndelivered({ purpose, recipient: destination, ...owner }, tx)
  const about = { ...owner, ...bringing(purpose), networks: networkHashes(network) }
  const message = await compose()
  if (message) await queueMessage({ ...message, ...about }, tx)
}

/** For pages that send by themselves: opening them twice sends once. */
export async function sendCodeUnlessLive(purpose: BySms, about: About): Promise<Sent> {
  const { subject, destination } = about
  if (await hasLiveCode({ purpose, subject, destinations: [destination] })) return { ok: true }
  return sendCode(purpose, about)
}

/** For the page: why no code would be sent now, until when, and whether one sent before still opens. */
export async function findNoSending(purpose: Purpose, about: About): Promise<NoSending | null> {
  const { subject, destination: recipient, network, declarationId } = about
  const block = await findSendingBlock(
    { purpose, network, recipient, declarationId },
    sendingLimits,
  )
  return (
    block && {
      ...block,
      hasLive: await hasLiveCode({ purpose, subject, destinations: [recipient] }),
    }
  )
}
