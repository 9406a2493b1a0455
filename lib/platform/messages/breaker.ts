const REFUSALS_TO_OPEN = 3
const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 60_000

/**
 * Stops asking a provider that does not answer: after three refusals in a row one message at a time tries, with growing pauses,
 * and the others wait without taking anybody's time. The first success lets all through again.
 */
export function createBreaker(now = () => Date.now()) {
  let refusals = 0
  let closedUntil = 0

  const pause = () =>
    Math.min(FIRST_PAUSE_MS * 2 ** (refusals - REFUSALS_TO_OPEN), LONGEST_PAUSE_MS)

  return {
    /** Null: go ahead. Otherwise how long to wait. Whoever may go ahead after a pause goes alone. */
    waitMs(): number | null {
      if (refusals < REFUSALS_TO_OPEN) return null
      const left = closedUntil - now()
      if (left > 0) return left
      closedUntil = now() + pause()
      return null
    },
    succeeded(): void {
      refusals = 0
    },
    refused(): void {
      refusals++
      if (refusals >= REFUSALS_TO_OPEN) closedUntil = now() + pause()
    },
  }
}
