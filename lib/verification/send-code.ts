import 'server-only'
import { env } from '@/lib/platform/env'
import { queueMessage } from '@/lib/platform/outbox'
import { isAllowed } from '@/lib/platform/rate-limit'
import { secretHash } from '@/lib/platform/seal'
import { inTransaction } from '@/lib/platform/transaction'
import { codeMessage, type BySms } from './code-message'
import { createCode } from './create-code'
import { hasLiveCode } from './repository'
import { MAX_SENDS, SEND_WINDOW_SECONDS } from './one-time-code'

export type Sent = { ok: true } | { ok: false; reason: 'too-many' }

type About = { subject: string; destination: string; declarationId?: string; accountId?: string }

/** Sends a code by SMS, at most three in half an hour to one number. The last line lets the phone fill it in by itself. */
export async function sendCode(purpose: BySms, about: About): Promise<Sent> {
  const { subject, destination, ...owner } = about
  const limit = { name: 'send-code', points: MAX_SENDS, seconds: SEND_WINDOW_SECONDS }
  if (!(await isAllowed(limit, `${purpose}:${secretHash(destination)}`)))
    return { ok: false, reason: 'too-many' }
  await inTransaction(async (tx) => {
    const code = await createCode(purpose, { subject, destination }, tx)
    const body = codeMessage(purpose, code, new URL(env.SITE_URL).host)
    await queueMessage({ channel: 'SMS', recipient: destination, body, secret: true, ...owner }, tx)
  })
  return { ok: true }
}

/** For pages that send by themselves: opening them twice sends once. */
export async function sendCodeUnlessLive(purpose: BySms, about: About): Promise<Sent> {
  const { subject, destination } = about
  if (await hasLiveCode({ purpose, subject, destination })) return { ok: true }
  return sendCode(purpose, about)
}
