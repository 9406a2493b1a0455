import 'server-only'
import { sharesOf, type Network } from '@/lib/platform/limits/network'
import { uploadLimits } from '@/lib/platform/limits/storage-limits'

type Limits = { network: number; all: number }
type Place = { ok: true; leave: () => void } | { ok: false; reason: 'busy' | 'busy-here' }

/** How many uploads may go on at once, of one network and of all: each may hold two pictures on this machine's disk. */
export function createUploadPlaces(limits: Limits): (network: Network) => Place {
  const taken = new Map<string, number>()
  let all = 0

  function add(network: Network, step: 1 | -1) {
    all += step
    for (const { id } of sharesOf(network)) {
      const now = (taken.get(id) ?? 0) + step
      if (now > 0) taken.set(id, now)
      else taken.delete(id)
    }
  }

  return (network) => {
    const isFull = sharesOf(network).some(
      ({ id, factor }) => (taken.get(id) ?? 0) >= limits.network * factor,
    )
    if (isFull) return { ok: false, reason: 'busy-here' }
    if (all >= limits.all) return { ok: false, reason: 'busy' }
    add(network, 1)
    return { ok: true, leave: () => add(network, -1) }
  }
}

/** Of this process. */
export const takeUploadPlace = createUploadPlaces(uploadLimits)
