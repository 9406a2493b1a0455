const LAST = 100_000

/** The page somebody asks for in an address, from 1; whatever is no such number is the first, whatever is beyond all lists the last. */
export const readPageNumber = (typed: unknown): number =>
  Math.min(Math.max(Math.trunc(Number(typed)) || 1, 1), LAST)
