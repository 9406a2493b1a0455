import { searchText } from '@/lib/text/search-text'
import type { PostalReason } from '../orders/order'
import type { PickupRequest, PostalService } from './postal-service'

/** In the demo the address says what goes wrong, so that anybody can see it: «Số 1 đường Vắng Nhà, xã …». */
const away = 'mat lien lac'
const unreachable = 'dao xa'
const vain: Record<string, PostalReason> = { 'vang nha': 'nobody-home' }
const lost = 'that lac'

const says = (address: string, words: string) => searchText(address).includes(words)

/** A postal service within the portal: it takes orders, and fails where the address says so (lib/postal/README.md). */
export const demoPostalService: PostalService = {
  order: (request) => Promise.resolve(request).then(taken),
  cancel: () => Promise.resolve(),
  ask: () => Promise.resolve(null),
}

function taken({ id, address }: PickupRequest) {
  if (says(address, away)) throw new Error('The postal service of the demo is away.')
  if (says(address, unreachable)) return { isTaken: false, reason: 'address' } as const
  return { isTaken: true, trackingNumber: `THU-${id.slice(-8).toUpperCase()}` } as const
}

/** What becomes of an order in the demo. */
export function fateOf(address: string): {
  state: 'FAILED' | 'LOST' | 'COLLECTED'
  reason: PostalReason | null
} {
  const reason = Object.entries(vain).find(([words]) => says(address, words))?.[1]
  if (reason) return { state: 'FAILED', reason }
  return { state: says(address, lost) ? 'LOST' : 'COLLECTED', reason: null }
}
