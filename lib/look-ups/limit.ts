import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { networkOf } from '@/lib/accounts/network'

/**
 * Two pages a second, for minutes on end: more than any person reads, even an office full of them behind one address.
 * Whoever wants whole catalogues may have them at once from the open data, so this only keeps the site quick for others.
 */
const POINTS = 600
const SECONDS = 5 * 60

// Counted in this process alone: a look-up writes nothing, and a few processes more allow a few pages more.
const limiter = new RateLimiterMemory({ points: POINTS, duration: SECONDS })

/** Counts one page of a look-up; the seconds to wait when there were too many. */
export async function secondsToWait(clientAddress: string): Promise<number> {
  try {
    await limiter.consume(networkOf(clientAddress))
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000)
    throw refusal
  }
}
