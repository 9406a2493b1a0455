import 'server-only'
import { countUseFrom } from '@/lib/platform/limits/limit-network'
import type { Visitor } from '@/lib/platform/limits/visitor'
import { inTransaction } from '@/lib/platform/database/transaction'
import { record } from '@/lib/platform/journal/journal'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import { stateOf, type NoOpening } from './capture'
import { findPhoneCapture, holdPhoneKey } from './phone-capture'
import { bindPhone, findBySecret } from './repository'
import { codeHashOf, tokenHashOf } from './secrets'

type Opening = { ok: true } | { ok: false; reason: NoOpening; until?: Date }

/** Codes of one network: whoever guesses has 32^8 to guess among, and a quarter of an hour. */
const guesses = { name: 'capture-code', points: 20, seconds: 15 * 60 }

/** Why this link would open nothing; null while it waits for a phone. Looking uses nothing up: programs look at links too. */
export async function findNoCapture(token: string): Promise<NoOpening | 'opened-here' | null> {
  const capture = await findBySecret(tokenHashOf(token))
  if (!capture) return 'unknown'
  if (capture.id === (await findPhoneCapture())?.id) return 'opened-here'
  const state = stateOf(capture)
  if (state === 'waiting') return null
  return state === 'open' ? 'used' : state
}

export const openCaptureByToken = (token: string, visitor: Visitor): Promise<Opening> =>
  open(tokenHashOf(token), visitor)

export async function openCaptureByCode(typed: string, visitor: Visitor): Promise<Opening> {
  const until = await countUseFrom(visitor.network, guesses)
  if (until) return { ok: false, reason: 'too-many', until }
  return open(codeHashOf(typed), visitor)
}

/** Binds the capture to this phone, which from now on is known by a key of its own. */
async function open(hash: string, { device }: Visitor): Promise<Opening> {
  const key = newKey()
  const bound = await inTransaction(async (tx) => {
    const capture = await bindPhone(hash, { phoneHash: keyHash(key), device }, tx)
    if (!capture) return false
    const stream = `declaration:${capture.declarationId}`
    await record({ stream, act: 'open-on-phone', actor: 'citizen', details: { device } }, tx)
    return true
  })
  if (!bound) return { ok: false, reason: await whyNot(hash) }
  await holdPhoneKey(key)
  return { ok: true }
}

async function whyNot(hash: string): Promise<NoOpening> {
  const capture = await findBySecret(hash)
  if (!capture) return 'unknown'
  const state = stateOf(capture)
  return state === 'open' || state === 'waiting' ? 'used' : state
}
