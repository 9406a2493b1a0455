import 'server-only'
import { countUseFrom } from '@/lib/platform/limits/limit-network'
import type { Network } from '@/lib/platform/limits/network'
import { countUse, type Limit } from '@/lib/platform/limits/rate-limit'
import { secretHash } from '@/lib/platform/seal/seal'
import type { KeyHolder } from './remote-signer'

// Anybody can write somebody else's number into a form: their phone must not ring all day, and they must still be able to sign.
const HOUR = 60 * 60
const ofNetwork: Limit = { name: 'sign-by-phone-network', points: 12, seconds: HOUR }
const ofCase: Limit = { name: 'sign-by-phone', points: 6, seconds: HOUR }
/** Each case's own: whatever strangers' cases used up, the holder's own still rings. */
const ownShare: Limit = { name: 'sign-by-phone-share', points: 2, seconds: HOUR }
/** Beyond their own shares, all cases of one holder together. */
const ofHolder: Limit = { name: 'sign-by-phone-holder', points: 4, seconds: HOUR }
/** Whatever the shares say. */
const ofPhone: Limit = { name: 'sign-by-phone-rings', points: 20, seconds: HOUR }

type Asking = { holder: KeyHolder; declarationId: string; network: Network }

/** Counts one request to the phone of this holder. Null while they may be asked; else from when on they may again. */
export async function countAsking({
  holder,
  declarationId,
  network,
}: Asking): Promise<Date | null> {
  const own = secretHash('limit', declarationId)
  const phone = secretHash('limit', holder.idNumber ?? holder.taxCode ?? '')
  return (
    (await countUseFrom(network, ofNetwork)) ??
    (await countUse(ofCase, own)) ??
    ((await countUse(ownShare, own)) && (await countUse(ofHolder, phone))) ??
    (await countUse(ofPhone, phone))
  )
}
