import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { BlockList, isIPv6 } from 'node:net'
import { env } from '../env'
import type { Network } from '../limits/network'
import { secretHash } from '../seal/seal'

const thisMachine = new BlockList()
thisMachine.addSubnet('127.0.0.0', 8, 'ipv4')

/** How busy the portal is tells an attacker how far they got: this machine, the offices' networks, or who knows the token. */
export function maySeeCounts({ headers }: Request, { network }: { network: Network }): boolean {
  const address = headers.get('x-client-address') ?? ''
  const isHere = headers.get('x-asked-directly') === '1' && isLoopback(address)
  return isHere || network.isOffice || hasToken(headers)
}

/** Only of who asks directly: a proxy here that the settings don't know makes everybody look as if they sat on this machine. */
const isLoopback = (address: string): boolean =>
  isIPv6(address) ? address === '::1' : address !== '' && thisMachine.check(address)

/** Compared as hashes, which are of one length, so that time tells nothing. */
function hasToken(headers: Headers): boolean {
  const [scheme, token] = headers.get('authorization')?.split(' ', 2) ?? []
  if (!env.HEALTH_TOKEN || scheme !== 'Bearer' || !token) return false
  const [given, wanted] = [token, env.HEALTH_TOKEN].map((one) =>
    Buffer.from(secretHash('token', one)),
  )
  return timingSafeEqual(given!, wanted!)
}
