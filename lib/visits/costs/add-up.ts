import { amountOf, exactOf, sumOf, ZERO } from '@/lib/claims/values/exact'
import type { DecimalText } from '@/lib/claims/claim/visit-head'

/** A sum without any rounding but that to two decimals at its end; what was not written counts as nothing. */
export const addUp = (amounts: readonly DecimalText[]): DecimalText =>
  amountOf(amounts.map(exactOf).reduce(sumOf, ZERO))
