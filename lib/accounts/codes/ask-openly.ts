import 'server-only'
import { findSendingBlock } from '@/lib/platform/messages/find-sending-refusal'
import { countUseFrom } from '@/lib/platform/limits/limit-network'
import type { Network } from '@/lib/platform/limits/network'
import { countUse, findEndOfLimit } from '@/lib/platform/limits/rate-limit'
import type { TriesLeft } from '@/lib/platform/limits/tries'
import { secretHash } from '@/lib/platform/seal/seal'
import {
  askings,
  limitsOfAll,
  limitsOfNetwork,
  openToAnybody,
} from '@/lib/platform/messages/sending-limits'
import { MAX_SENDS, SEND_WINDOW_SECONDS, type Purpose } from '@/lib/verification/one-time-code'
import { waitEvenly } from '@/lib/platform/limits/even-answer'
import type { NoAsking } from './no-asking'

export type AskOutcome = { ok: true } | { ok: false; reason: AskRefusal }
type AskRefusal = 'locked' | NoAsking['reason']

type CodeOf = { purpose: Purpose; of: string }
/**
 * Whose code is asked for: the purpose tells the forms apart, so that asking by one closes no other. `tries`: what the asker has left;
 * with none, the code could not be used, and nothing is sent or counted.
 */
type Asking = CodeOf & { network: Network; tries: TriesLeft }

const ofOwner = { name: 'ask-code', points: MAX_SENDS, seconds: SEND_WINDOW_SECONDS }

/**
 * One asking for a code that goes to an owner's contact on record. Counted, worded and timed is what is asked, never what is sent:
 * a number that nobody has must look the same. `too-many-codes` is only what is said; `send` then sees to it that the owner has one.
 */
export async function askOpenly(
  asking: Asking,
  send: (isOften: boolean) => Promise<void>,
): Promise<AskOutcome> {
  const refusal = await countAsking(asking)
  if (refusal && refusal !== 'too-many-codes') return { ok: false, reason: refusal }
  const asked = performance.now()
  await send(refusal !== null)
  await waitEvenly(asked)
  return refusal ? { ok: false, reason: refusal } : { ok: true }
}

type Which = { purpose: Purpose; of: string | null; network: Network }
/** Why asking would be refused now, and from when on it would not; of nobody yet, only what holds for all. Counts nothing. */
export async function findNoAsking({ purpose, of, network }: Which): Promise<NoAsking | null> {
  const [here, all, until] = await Promise.all([
    findSendingBlock({ purpose: openToAnybody[0], network }, limitsOfNetwork),
    findSendingBlock({ purpose, network: null }, limitsOfAll),
    of === null ? null : findEndOfLimit(ofOwner, keyOf({ purpose, of })),
  ])
  const reasons: NoAsking[] = []
  if (here) reasons.push({ reason: 'too-many-here', until: here.until })
  if (all) reasons.push({ reason: 'busy', until: all.until })
  if (until) reasons.push({ reason: 'too-many-codes', until })
  // Whoever comes back at the time that is told is not refused for another reason.
  return reasons.toSorted((one, other) => +other.until - +one.until)[0] ?? null
}

const keyOf = ({ purpose, of }: CodeOf) => secretHash('limit', `${purpose}:${of}`)

async function countAsking({ network, tries, ...code }: Asking): Promise<AskRefusal | null> {
  if (tries.until) return 'locked'
  const [purpose] = openToAnybody
  if (await findSendingBlock({ purpose, network }, limitsOfNetwork)) return 'too-many-here'
  if (await countUseFrom(network, askings)) return 'too-many-here'
  if (await findSendingBlock({ purpose: code.purpose, network: null }, limitsOfAll)) return 'busy'
  return (await countUse(ofOwner, keyOf(code))) && 'too-many-codes'
}
