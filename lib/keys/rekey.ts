import 'server-only'
import { rekeyFiles, type Rekeyed } from '@/lib/stored-files/rekey-files'
import { env } from '@/lib/platform/env'
import { record } from '@/lib/platform/journal/journal'
import { CODES, probesOf } from '@/lib/platform/seal/key-probe'
import { signJournal } from '@/lib/platform/journal/sign-journal'
import { rekeyFactors } from '@/lib/factors/rekey-factors'
import { rekeySigners } from '@/lib/papers/signer/find-paper-signer'
import { rekeyUnsent } from '@/lib/review/desk/unsent-words'
import { forgetOtherKeys, replaceProbe } from './repository'

const STREAM = 'keys'

/** Everything sealed is sealed by the newest key; when nothing is left over, the others need no longer be there. */
export async function rekey(actor: string): Promise<Rekeyed> {
  const [{ id }] = env.KEYS
  const rekeyed = await rekeyFiles()
  await rekeyUnsent()
  await rekeySigners()
  const shutFactors = await rekeyFactors()
  const details = { key: id, done: rekeyed.done, shut: rekeyed.shut.length }
  await record({ stream: STREAM, act: 'rekey', actor, details })
  // The newest key must have signed once, so that it vouches for what the others signed.
  await signJournal()
  if (rekeyed.shut.length + shutFactors === 0) await forgetOtherKeys(id)
  return rekeyed
}

/** From now on CODES_KEY is the one of these settings: codes that are on their way end. */
export async function takeCodesKey(actor: string): Promise<void> {
  await replaceProbe(probesOf(env).all.find(({ name }) => name === CODES)!)
  await record({ stream: STREAM, act: 'change-codes-key', actor })
}
