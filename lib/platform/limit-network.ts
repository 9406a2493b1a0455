import 'server-only'
import { sharesOf, type Network } from './network'
import { isAllowed, type Limit } from './rate-limit'
import { secretHash } from './seal'

/** Counts one use by a network; false when it used too much in the window. */
export async function isAllowedFrom(network: Network, limit: Limit): Promise<boolean> {
  for (const { id, factor } of sharesOf(network)) {
    const { name, points } = limit
    // A limiter is known by its name, so each ceiling has its own.
    const ceiling =
      factor === 1 ? limit : { ...limit, name: `${name}-${factor}`, points: points * factor }
    if (!(await isAllowed(ceiling, secretHash('network', id)))) return false
  }
  return true
}
