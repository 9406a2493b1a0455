import 'server-only'
import type { Visitor } from '@/lib/accounts/visitor'
import { isAllowedFrom } from '@/lib/platform/limit-network'

/**
 * Two pages a second, for minutes on end: more than any person reads, even an office full of them behind one address.
 * Whoever wants whole catalogues may have them at once from the open data, so this only keeps the site quick for others.
 */
const limit = { name: 'look-ups', points: 600, seconds: 5 * 60 }

export const waitSeconds = limit.seconds

/** Counts one page of a look-up; false when one network asks too fast. */
export const mayLookUp = ({ network }: Visitor): Promise<boolean> => isAllowedFrom(network, limit)
