import type { PaidMonth } from '../average/paid-month'
import type { Retiring } from '../retirement/retirement-month'

/** Somebody with the months they have paid, about whose old age is asked. */
export type Contributor = Retiring & {
  history: readonly PaidMonth[]
  /** Of a poor or near poor household: the social pension comes earlier. */
  isPoor?: boolean
}
