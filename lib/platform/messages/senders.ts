import 'server-only'
import { createTransport } from 'nodemailer'
import { env } from '../env'
import { textForPhone } from './message-code'
import type { Channel } from './outbox'

type Sendable = {
  id: string
  channel: Channel
  language: string
  recipient: string
  subject: string | null
  body: string
}
/** What became of it: handed over (and perhaps already known to have arrived), with the gateway's own number. */
export type Handover = { delivered: boolean; gatewayId?: string }

/** A provider that has not answered by then is taken to be down. */
const TIMEOUT_MS = 5_000
const mail = env.SMTP_URL
  ? createTransport(env.SMTP_URL, {
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    } as never)
  : null

/** Hands one message to the world; throws when it could not, and the worker tries again later. */
export async function send(message: Sendable): Promise<Handover> {
  if (message.channel === 'EMAIL' && mail) return sendMail(message, mail)
  if (message.channel === 'SMS' && env.SMS_GATEWAY_URL) return sendSms(message, env.SMS_GATEWAY_URL)
  if (message.channel === 'VOICE' && env.VOICE_GATEWAY_URL)
    return call(message, env.VOICE_GATEWAY_URL)
  if (env.DEMO_MODE) return { delivered: true } // the demo inbox reads the outbox itself
  throw new Error(`no ${message.channel} provider is set`)
}

async function sendMail(message: Sendable, transport: NonNullable<typeof mail>): Promise<Handover> {
  const { id, recipient, subject, body } = message
  await transport.sendMail({
    from: env.MAIL_FROM,
    to: recipient,
    subject: subject ?? '',
    text: body,
    // No machine answers a machine: out-of-office notes, lists, receipts (RFC 3834).
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      Precedence: 'bulk',
    },
    messageId: `<${id}@${new URL(env.SITE_URL).hostname}>`, // the same on a retry, so a mailbox can drop the second
  })
  return { delivered: false }
}

/** The gateway's contract: POST {id, to, text} → {id}; it reports delivery to /api/sms/delivery. `id` makes a retry harmless. */
async function sendSms(message: Sendable, url: string): Promise<Handover> {
  const text = textForPhone(message.body, { isPlain: env.SMS_PLAIN })
  const told = { id: message.id, to: message.recipient, text }
  return post(url, env.SMS_GATEWAY_TOKEN, told)
}

/** The same contract, for a voice that reads `text` out in `language` to whoever answers the telephone; it reports to /api/voice/delivery. */
const call = ({ id, recipient: to, language, body: text }: Sendable, url: string) =>
  post(url, env.VOICE_GATEWAY_TOKEN, { id, to, language, text })

async function post(url: string, token: string | undefined, told: object): Promise<Handover> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(told),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!answer.ok) throw new Error(`The gateway answered ${answer.status}`)
  const { id } = (await answer.json()) as { id: string }
  return { delivered: false, gatewayId: id }
}

/** Whether anybody could be called. */
export const canCall = (): boolean => env.VOICE_GATEWAY_URL !== undefined || env.DEMO_MODE
