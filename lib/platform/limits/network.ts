import 'server-only'
import { BlockList, isIPv6 } from 'node:net'
import { env } from '../env'

/**
 * From where somebody asks. `own`: what one visitor holds, an IPv4 address or the /64 of an IPv6 one, where they may take a new
 * address for every try. `wide`: the /48 a whole household or firm holds. `isOffice`: many officers and their visitors at once.
 */
export type Network = { own: string; wide: string | null; isOffice: boolean }

const GROUPS = 8
const OWN_GROUPS = 4
const WIDE_GROUPS = 3

export function networkOf(address: string): Network {
  const isOffice = isInside(address)
  if (!isIPv6(address)) return { own: address, wide: null, isOffice }
  const groups = groupsOf(address)
  const start = (count: number) => groups.slice(0, count).join(':')
  return { own: start(OWN_GROUPS), wide: start(WIDE_GROUPS), isOffice }
}

function groupsOf(address: string): string[] {
  const [head = '', tail = ''] = address.toLowerCase().split('::')
  const [before, after] = [head.split(':').filter(Boolean), tail.split(':').filter(Boolean)]
  const zeros = Array<string>(Math.max(0, GROUPS - before.length - after.length)).fill('0')
  return [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ''))
}

/** By which its owner may know a network again, and nobody a house: «113.161.…». */
export const beginningOf = ({ own }: Network): string => {
  const groups = own.split(/[.:]/)
  return groups.length < 2 ? '' : `${groups.slice(0, 2).join(own.includes(':') ? ':' : '.')}…`
}

const offices = new BlockList()
for (const { address, prefix, family } of env.OFFICE_NETWORKS)
  offices.addSubnet(address, prefix, family)

const isInside = (address: string) => offices.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

/** An office's address stands for dozens of officers and the people at its counters. */
const OFFICE_FACTOR = 20
/** A /48 holds 65,536 networks of one visitor each; together they may do what a few of them may. */
const WIDE_FACTOR = 4

/** Under which names a network is counted, and how many times the usual each may. The one place where networks are weighed. */
export function sharesOf({ own, wide, isOffice }: Network): Share[] {
  if (isOffice) return [{ id: `office ${own}`, factor: OFFICE_FACTOR, isWide: false }]
  const shares = [{ id: own, factor: 1, isWide: false }]
  return wide === null
    ? shares
    : [{ id: `wide ${wide}`, factor: WIDE_FACTOR, isWide: true }, ...shares]
}

type Share = { id: string; factor: number; isWide: boolean }
