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

/** Whether another window has just taken what was kept off this machine. */
export const tellsForgotten = ({ key, oldValue, newValue }: StorageEvent): boolean =>
  key === null || (key === PLACE && oldValue !== null && newValue === null)

/** Everything kept of cards goes, and with the keys what they sealed. */
export function forgetCards(): void {
  localStorage.removeItem(PLACE)
  indexedDB.deleteDatabase(STORE)
}
