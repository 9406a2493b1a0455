import 'server-only'
import { sharesOf, type Network } from './network'
import { isAllowed, type Limit } from './rate-limit'
import { secretHash } from './seal'

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

/** Counts one use by a network; false when it used too much in the window. */
export async function isAllowedFrom(network: Network, limit: Limit): Promise<boolean> {
  for (const { ceiling, key } of ceilingsOf(network, limit))
    if (!(await isAllowed(ceiling, key))) return false
  return true
}
