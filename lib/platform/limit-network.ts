import 'server-only'
import type { Network } from './network'
import { isAllowed, type Limit } from './rate-limit'
import { secretHash } from './seal'

/** An office's address stands for dozens of officers and the people at its counters. */
const OFFICE_FACTOR = 20
/** Of a /48: its 65,536 networks of one visitor each may do together what a few of them may. */
const WIDE_FACTOR = 4

/** Counts one use by a network; false when it used too much in the window. The one place where networks are weighed. */
export async function isAllowedFrom(network: Network, limit: Limit): Promise<boolean> {
  const { name, points } = limit
  const { own, wide, isOffice } = network
  if (isOffice) {
    const higher = { ...limit, name: `${name}-office`, points: points * OFFICE_FACTOR }
    return isAllowed(higher, secretHash(own))
  }
  const isUnderWide =
    wide === null ||
    (await isAllowed(
      { ...limit, name: `${name}-wide`, points: points * WIDE_FACTOR },
      secretHash(wide),
    ))
  return isUnderWide && isAllowed(limit, secretHash(own))
}
