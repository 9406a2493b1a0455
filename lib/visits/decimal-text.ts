import type { DecimalText } from '@/lib/claims/claim/visit-head'

/** As the database gives it, exact. */
export type StoredDecimal = { toFixed: () => string }

/** `40801.25`, without zeros that say nothing; empty where nothing was written. */
export const decimalText = (number: StoredDecimal | null): DecimalText => number?.toFixed() ?? ''
