import { dayOf } from '@/lib/forms/days/dates'
import { workingDaysBetween } from '@/lib/forms/days/working-days'

/** Fewer cases tell of those few people, and nothing of the next one. */
export const ENOUGH_CASES = 10
/** How far back the journal is read. */
export const TOLD_DAYS = 90

/** A case that was answered: when the signed form came, and when the answer took effect. */
export type AnsweredCase = { officeCode: string; kind: string; received: Date; answered: Date }

export type OfficeTime = {
  officeCode: string
  kind: string
  cases: number
  /** Working days within which half were answered, and nine of ten. */
  median: number
  mostly: number
}

const HALF = 0.5
const NINE_OF_TEN = 0.9

/** The least value that so large a share does not exceed (nearest rank). */
export function shareWithin(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
}

/** By office and kind. The day the form came counts for nothing, as in the promise of three working days. */
export function timesOf(cases: readonly AnsweredCase[]): OfficeTime[] {
  const groups = new Map<string, AnsweredCase[]>()
  for (const one of cases) {
    const key = `${one.officeCode} ${one.kind}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map((group) => {
    const { officeCode, kind } = group[0]!
    const days = group.map(({ received, answered }) =>
      workingDaysBetween(dayOf(received), dayOf(answered)),
    )
    return {
      officeCode,
      kind,
      cases: days.length,
      median: shareWithin(days, HALF),
      mostly: shareWithin(days, NINE_OF_TEN),
    }
  })
}
