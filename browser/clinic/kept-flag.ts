const PLACE = 'the-giu'
export const STORE = 'the-bhyt'

/** Whose sign-in has kept a card on this machine: told before anything else is fetched. */
export function keeperHere(): string | null {
  try {
    return localStorage.getItem(PLACE)
  } catch {
    return null
  }
}

export const noteKeeper = (holder: string): void => localStorage.setItem(PLACE, holder)

/** Everything kept of cards goes, and with the keys what they sealed. */
export function forgetCards(): void {
  localStorage.removeItem(PLACE)
  indexedDB.deleteDatabase(STORE)
}
