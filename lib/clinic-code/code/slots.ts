/** What rolls is signed anew each minute. */
export const SLOT_SECONDS = 60
/** Two clocks may differ by so much, in either way. */
const CLOCK_SECONDS = 120

/** The minute of an instant, counted since 1970. */
export const slotOf = (at: number): number => Math.floor(at / 1000 / SLOT_SECONDS)

/** When the minute ends, in milliseconds. */
export const endOfSlot = (slot: number): number => (slot + 1) * SLOT_SECONDS * 1000

/**
 * How a minute that was signed stands to the clock of whoever checks. A code stands for a minute on a clock that may be two minutes behind:
 * what began less than three minutes ago is believed, so a picture of three minutes ago never is.
 */
export function freshness(slot: number, now: number): 'fresh' | 'old' | 'ahead' {
  const seconds = now / 1000 - slot * SLOT_SECONDS
  if (seconds >= SLOT_SECONDS + CLOCK_SECONDS) return 'old'
  return seconds < -CLOCK_SECONDS ? 'ahead' : 'fresh'
}
