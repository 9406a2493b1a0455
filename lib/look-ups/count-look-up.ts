import 'server-only'
import type { Visitor } from '@/lib/platform/limits/visitor'
import { countUseFrom } from '@/lib/platform/limits/limit-network'

/**
 * Two pages a second, for minutes on end: more than any person reads, even an office full of them behind one address.
 * Whoever wants whole catalogues may have them at once from the open data, so this only keeps the site quick for others.
 */
const limit = { name: 'look-ups', points: 600, seconds: 5 * 60 }

/** Counts one page of a look-up. Null while it may be asked; else from when on it may again. */
export const countLookUp = ({ network }: Visitor): Promise<Date | null> =>
  countUseFrom(network, limit)
