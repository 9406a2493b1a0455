import 'server-only'
import { secretHash } from '@/lib/platform/seal'
import { readCode, type Purpose } from './one-time-code'
import { hasLiveCode, spendCode } from './repository'

export type Checked = { ok: true; destination: string } | { ok: false; reason: 'wrong' | 'expired' }

/** Whether `typed` is a code sent for the subject. A right code works once; five wrong tries end all that were sent. */
export async function checkCode(
  purpose: Purpose,
  subject: string,
  typed: string,
): Promise<Checked> {
  if (!(await hasLiveCode(purpose, subject))) return { ok: false, reason: 'expired' }
  const spent = await spendCode(
    purpose,
    subject,
    secretHash(`${purpose}:${subject}:${readCode(typed)}`),
  )
  if (spent) return { ok: true, destination: spent.destination }
  return { ok: false, reason: (await hasLiveCode(purpose, subject)) ? 'wrong' : 'expired' }
}
