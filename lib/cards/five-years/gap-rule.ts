import { addDays } from '@/lib/forms/days/working-days'
import { findParameter } from '@/lib/reckoning/law/find-parameter'
import type { Parameter, Parameters } from '@/lib/reckoning/law/legal-basis'
import { monthsLaterOn } from './days'

/** By which a gap still counts as continuous: the row that says so, and the last day to be insured again. */
export type GapRule = { row: Parameter; returnBy: string }

/**
 * A gap is judged by the law of the day on which somebody is insured again: until 30/06/2025 by months, then by days. Of days before
 * the first row of the catalogue nothing is known, and that row is taken.
 */
export function gapRule(parameters: Parameters, firstDay: string, back: string): GapRule | null {
  const rows = parameters.filter(({ series }) => series === 'bhyt-gap')
  const row =
    (['months-most', 'days-fewer-than'] as const)
      .map((member) => findParameter(parameters, { series: 'bhyt-gap', member, day: back }))
      .find((one) => one !== null) ??
    rows.toSorted((one, other) => one.validFrom.localeCompare(other.validFrom))[0]
  return row ? { row, returnBy: lastDayToReturn(row, firstDay) } : null
}

const lastDayToReturn = ({ member, amount }: Parameter, firstDay: string): string =>
  member === 'months-most'
    ? monthsLaterOn(firstDay, Number(amount))
    : addDays(firstDay, Number(amount) - 1)
