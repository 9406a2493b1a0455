/** More people than a counter serves. */
export const MOST_AN_HOUR = 60
