import 'server-only'
import { secretHash, secretHashBefore } from '@/lib/platform/seal/seal'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Purpose } from './one-time-code'
import { hasLiveCode, spendCode } from './repository'
import { readTypedCode } from './typed-code'

/** `elsewhere`: a good code, but it went to another contact than the one it is to confirm now. */
export type Checked =
  | { ok: true; id: string; destination: string }
  | { ok: false; reason: 'wrong' | 'expired' | 'elsewhere' }

/** `destinations`: the contacts that are the owner's, or are to be confirmed, at this moment. A code belongs to the one it went to. */
type About = { subject: string; destinations: string[] }

/**
 * Whether `typed` is a code sent for the subject to one of these contacts. A right code works once. In the transaction of what it
 * opens: if that fails, the code is not spent. Tries are counted before, for whoever guesses: they never use up the owner's code
 * (decision 0015).
 */
export async function checkCode(
  purpose: Purpose,
  { subject, destinations }: About,
  typed: string,
  tx: Tx,
): Promise<Checked> {
  const code = `${purpose}:${subject}:${readTypedCode(purpose, typed)}`
  const codeHashes = [secretHash('code', code), secretHashBefore(code)]
  const about = { purpose, subject, destinations }
  const spent = await spendCode({ ...about, codeHashes }, tx)
  if (spent) return { ok: true, ...spent }
  if (await hasLiveCode({ purpose, subject, codeHashes }, tx))
    return { ok: false, reason: 'elsewhere' }
  return { ok: false, reason: (await hasLiveCode(about, tx)) ? 'wrong' : 'expired' }
}
