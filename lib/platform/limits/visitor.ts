import 'server-only'
import { networkOf, type Network } from './network'
import { deviceName } from './device'

/** From where somebody asks: for the limits on one network, and for the owner to recognise. */
export type Visitor = {
  network: Network
  device: string
  /** Hash of the key their browser has kept since they signed in. */
  browser?: string
  /** Hash of the key that takes its place once somebody comes in. */
  nextBrowser?: string
}

export const visitorOf = ({ headers }: Request): Visitor => ({
  network: networkOf(headers.get('x-client-address') ?? ''),
  device: deviceName(headers.get('user-agent')),
})
