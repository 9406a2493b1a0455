import 'server-only'
import { findSendingBlock } from '@/lib/platform/find-sending-refusal'
import { isAllowedFrom } from '@/lib/platform/limit-network'
import type { Network } from '@/lib/platform/network'
import { findEndOfLimit, isAllowed } from '@/lib/platform/rate-limit'
import type { TriesLeft } from '@/lib/platform/tries'
import { secretHash } from '@/lib/platform/seal'
import { askings, limitsOfAll, limitsOfNetwork, openToAnybody } from '@/lib/platform/sending-limits'
import { MAX_SENDS, SEND_WINDOW_SECONDS, type Purpose } from '@/lib/verification/one-time-code'
import { waitEvenly } from './even-answer'

export type Asked = { ok: true } | { ok: false; reason: AskRefusal }
type AskRefusal = 'locked' | 'too-many-codes' | 'too-many-here' | 'busy'

type DoorOf = { purpose: Purpose; of: string }
/**
 * Whose code is asked for: the purpose tells the doors apart, so that no door's asking closes another. `tries`: what the asker has left;
 * with none, the code could not be used, and nothing is sent or counted.
 */
type Asking = DoorOf & { network: Network; tries: TriesLeft }

const ofOwner = { name: 'ask-code', points: MAX_SENDS, seconds: SEND_WINDOW_SECONDS }

/**
 * One asking for a code that goes to an owner's contact on record. Counted, worded and timed is what is asked, never what is sent:
 * a number that nobody has must look the same. `too-many-codes` is only what is said; `send` then sees to it that the owner has one.
 */
export async function askAtDoor(
  asking: Asking,
  send: (isOften: boolean) => Promise<void>,
): Promise<Asked> {
  const refusal = await countAsking(asking)
  if (refusal && refusal !== 'too-many-codes') return { ok: false, reason: refusal }
  const asked = performance.now()
  await send(refusal !== null)
  await waitEvenly(asked)
  return refusal ? { ok: false, reason: refusal } : { ok: true }
}

/** When another code may be asked for; null when now. The same whether or not there is an owner. */
export const findEndOfAsking = (asking: DoorOf): Promise<Date | null> =>
  findEndOfLimit(ofOwner, keyOf(asking))

const keyOf = ({ purpose, of }: DoorOf) => secretHash('limit', `${purpose}:${of}`)

async function countAsking({ network, tries, ...door }: Asking): Promise<AskRefusal | null> {
  if (tries.until) return 'locked'
  const [purpose] = openToAnybody
  if (await findSendingBlock({ purpose, network }, limitsOfNetwork)) return 'too-many-here'
  if (!(await isAllowedFrom(network, askings))) return 'too-many-here'
  if (await findSendingBlock({ purpose: door.purpose, network: null }, limitsOfAll)) return 'busy'
  return (await isAllowed(ofOwner, keyOf(door))) ? null : 'too-many-codes'
}
