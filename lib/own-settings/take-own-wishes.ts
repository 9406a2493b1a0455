import 'server-only'
import { keepWishes } from '@/lib/platform/display/current-display'
import { keyHash } from '@/lib/platform/seal/seal'
import { readWishes } from './read-wishes'
import { findWishesOfSession } from './repository'

/** Somebody has signed in here: this browser shows pages as they have chosen elsewhere. Whoever has chosen nothing changes nothing. */
export async function takeOwnWishes(token: string): Promise<void> {
  const kept = await findWishesOfSession(keyHash(token))
  if (!kept) return
  const words = Object.entries(kept).map(([name, choice]) => [name, choice ?? ''])
  await keepWishes(readWishes(Object.fromEntries(words)))
}
