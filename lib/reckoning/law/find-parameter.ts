import type { RateSeries } from '@/lib/catalogues/rows/rate-series'
import { holdsOn, type Parameter, type Parameters } from './legal-basis'

type BySeries = Map<string, Parameter[]>
const sorted = new WeakMap<Parameters, BySeries>()

/** A history of forty years asks hundreds of times of the same rows: they are sorted once. */
function bySeries(parameters: Parameters): BySeries {
  const known = sorted.get(parameters)
  if (known) return known
  const made: BySeries = new Map()
  for (const row of parameters) made.set(row.series, [...(made.get(row.series) ?? []), row])
  sorted.set(parameters, made)
  return made
}

/** What holds on that day, of all members. */
export const parametersOn = (
  parameters: Parameters,
  series: RateSeries,
  day: string,
): Parameter[] => (bySeries(parameters).get(series) ?? []).filter((row) => holdsOn(row, day))

export const findParameter = (
  parameters: Parameters,
  of: { series: RateSeries; member: string; day: string },
): Parameter | null =>
  parametersOn(parameters, of.series, of.day).find(({ member }) => member === of.member) ?? null

/** That day, or the last one before it of which the series says anything. */
export function lastDayOfSeries(
  parameters: Parameters,
  series: RateSeries,
  day: string,
): string | null {
  const begun = (bySeries(parameters).get(series) ?? []).filter(({ validFrom }) => validFrom <= day)
  const ends = begun.map(({ validTo }) => (validTo === null || validTo > day ? day : validTo))
  return ends.toSorted().at(-1) ?? null
}
