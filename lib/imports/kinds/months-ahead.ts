// How far after the day of an import a day or a month may lie, in months (decision 0111).

/** It tells of what has been. */
export const NOT_AHEAD = 0
/** A decision, or a card, of before its first day; the months of this pay. */
export const A_YEAR_AHEAD = 12
/** Contributions may be paid for five years beforehand, and five years of cards may have just begun. */
export const FIVE_YEARS_AHEAD = 60
/** Until a child is grown up. */
export const TWENTY_YEARS_AHEAD = 240
