import 'server-only'
import { isAllowedFrom } from '@/lib/platform/limit-network'
import { networkOf, type Network } from '@/lib/platform/network'
import { deviceName } from './device'

/** From where somebody tries: for the limit on one network, and for the owner to recognise. */
export type Visitor = { network: Network; device: string }

export const visitorOf = ({ headers }: Request): Visitor => ({
  network: networkOf(headers.get('x-client-address') ?? ''),
  device: deviceName(headers.get('user-agent')),
})

// Generous: a mobile operator puts thousands of people behind one address.
const limit = { name: 'account-tries', points: 300, seconds: 15 * 60 }

/** Counts one try to get into any account; false when one network tries too often. */
export const mayTry = ({ network }: Visitor): Promise<boolean> => isAllowedFrom(network, limit)
