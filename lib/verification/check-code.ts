import 'server-only'
import { secretHash, secretHashBefore } from '@/lib/platform/seal'
import type { Tx } from '@/lib/platform/transaction'
import { readCode, type Purpose } from './one-time-code'
import { hasLiveCode, spendCode } from './repository'

export type Checked = { ok: true; destination: string } | { ok: false; reason: 'wrong' | 'expired' }

/**
 * Whether `typed` is a code sent for the subject. A right code works once. In the transaction of what it opens: if that fails,
 * the code is not spent. Tries are counted before, for whoever guesses: they never use up the owner's code (decision 0015).
 */
export async function checkCode(
  purpose: Purpose,
  subject: string,
  typed: string,
  tx: Tx,
): Promise<Checked> {
  const code = `${purpose}:${subject}:${readCode(typed)}`
  const codeHashes = [secretHash('code', code), secretHashBefore(code)]
  const spent = await spendCode({ purpose, subject, codeHashes }, tx)
  if (spent) return { ok: true, destination: spent.destination }
  return { ok: false, reason: (await hasLiveCode({ purpose, subject }, tx)) ? 'wrong' : 'expired' }
}
