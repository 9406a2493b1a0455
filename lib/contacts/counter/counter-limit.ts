import type { Refusal } from '@/lib/review/refusals'

/** More people than a counter serves. */
export const MOST_AN_HOUR = 60
/** The page reads from the state that it is so, and until when. */
export const FULL = 'too-many-accounts' satisfies Refusal
