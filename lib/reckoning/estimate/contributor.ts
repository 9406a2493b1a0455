import type { PaidMonth } from '../average/paid-month'
import type { Retiring } from '../retirement/retirement-month'

/** How somebody means to pay on: left out, as until now and to the age. */
export type GoingOn = {
  /** In whole đồng. */
  pay?: number
  /** `2042-03`, the last month that is paid. */
  until?: string
}

/** Somebody with the months they have paid, about whose old age is asked. */
export type Contributor = Retiring & {
  history: readonly PaidMonth[]
  /** Of a poor or near poor household: the social pension comes earlier. */
  isPoor?: boolean
  goingOn?: GoingOn
}
