import 'server-only'
import { secretHash } from '@/lib/platform/seal'
import { clearTries, countTry } from './repository'

export const MOST_TRIES = 5
export const LOCK_MINUTES = 15

// Tries are counted by what was typed, so an unknown number locks exactly as a known one does.
const keyOf = (login: string) => `sign-in:${secretHash(login)}`

/** `last`: this try may still succeed; if it does not, the lock closes. */
export type Try = 'open' | 'last' | 'locked'

/** Takes one try before anything is compared: twenty at the same moment are still five. */
export async function takeTry(login: string): Promise<Try> {
  const count = await countTry(keyOf(login), LOCK_MINUTES * 60, MOST_TRIES)
  if (count > MOST_TRIES) return 'locked'
  return count === MOST_TRIES ? 'last' : 'open'
}

/** After a success only failures in a row count. */
export const forgetTries = (login: string): Promise<void> => clearTries(keyOf(login))
