import type { Insurance } from '@/lib/records/records'
import type { Months } from '../months/calendar'

export const oddityKinds = [
  'gap',
  'overlap',
  'double',
  'no-pay',
  'unlike-pay',
  'low-pay',
  'high-pay',
  'coefficient',
  'future',
  'too-young',
  'too-early',
] as const
export type OddityKind = (typeof oddityKinds)[number]

/** What looks wrong in a history, to be asked and never claimed: only the person knows. */
export type Oddity = Months & {
  kind: OddityKind
  insurance: Insurance
  /** The rows it is about, by their keys; those around a gap. */
  keys: string[]
}
