import 'server-only'
import { sharesOf, type Network } from './network'
import { countUse, findEndOfLimit, giveBackUse, type Limit } from './rate-limit'
import { secretHash } from '../seal/seal'

/** Each ceiling of a network, with the key it is counted under. A limiter is known by its name, so each ceiling has its own. */
export const ceilingsOf = (
  network: Network,
  limit: Limit,
): { ceiling: Limit; key: string; isWide: boolean }[] =>
  sharesOf(network).map(({ id, factor, isWide }) => {
    const { name, points } = limit
    const ceiling =
      factor === 1 ? limit : { ...limit, name: `${name}-${factor}`, points: points * factor }
    return { ceiling, key: secretHash('network', id), isWide }
  })

/** Counts one use by a network. Null while it may; else from when on it may again. */
export async function countUseFrom(network: Network, limit: Limit): Promise<Date | null> {
  for (const { ceiling, key } of ceilingsOf(network, limit)) {
    const until = await countUse(ceiling, key)
    if (until) return until
  }
  return null
}

/** Takes back what `countUseFrom` counted. */
export async function giveBackFrom(network: Network, limit: Limit): Promise<void> {
  for (const { ceiling, key } of ceilingsOf(network, limit)) await giveBackUse(ceiling, key)
}

/** As `countUseFrom`, counting nothing. */
export async function findEndFrom(network: Network, limit: Limit): Promise<Date | null> {
  const ends = await Promise.all(
    ceilingsOf(network, limit).map(({ ceiling, key }) => findEndOfLimit(ceiling, key)),
  )
  return ends.reduce((last, end) => (end && (!last || end > last) ? end : last), null)
}
