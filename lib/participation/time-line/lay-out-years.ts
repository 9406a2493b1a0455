import type { ContributionState, PeriodRecord } from '@/lib/records/records'
import { spansOf, monthIndex, type Months } from '../months/calendar'
import { monthsOf } from '../months/count-months'

/** A bar within one year: `start` is 0 for January. `payer`: its number in the list beside the picture. */
export type Bar = {
  start: number
  length: number
  lane: number
  state: ContributionState
  payer: number
}
/** One year with its bars, or several years on end without any. `between`: its months between the first and the last of the history, in which nothing paid is a gap. */
export type DrawnYear = {
  from: number
  to: number
  lanes: number
  bars: Bar[]
  between: { start: number; length: number }
}
/** `spans`: its months, without those in which it paid nothing. */
type Payer = { number: number; name: string; spans: Months[] }
/** `together`: months in which more than one paid. */
export type DrawnTimeLine = { years: DrawnYear[]; payers: Payer[]; together: Months[] }

type Drawn = Pick<PeriodRecord, 'fromMonth' | 'toMonth' | 'state' | 'employerCode' | 'employerName'>
type Stretch = Months & { state: ContributionState; payer: number }

/** A history as a picture of years, each with twelve months; periods at the same time stand one below the other. */
export function layOutYears(periods: readonly Drawn[]): DrawnTimeLine {
  const payers = new Map<string, NumberedPayer>()
  const months = new Map<string, { state: ContributionState; payer: number; months: number[] }>()
  for (const period of periods) {
    const payer = payerOf(payers, period)
    const key = `${payer.number} ${period.state}`
    const one = months.get(key) ?? { state: period.state, payer: payer.number, months: [] }
    const ofPeriod = [...monthsOf(period)]
    months.set(key, { ...one, months: [...one.months, ...ofPeriod] })
    payer.months.push(...ofPeriod)
  }
  const stretches = [...months.values()].flatMap(({ state, payer, months: list }) =>
    spansOf(list).map((span): Stretch => ({ ...span, state, payer })),
  )
  const list = [...payers.values()].map(({ number, name, months: own }) => ({
    ...{ number, name },
    spans: spansOf(own),
  }))
  return { years: yearsOf(stretches), payers: list, together: togetherOf([...payers.values()]) }
}

function togetherOf(payers: readonly NumberedPayer[]): Months[] {
  const [once, twice] = [new Set<number>(), new Set<number>()]
  for (const { months } of payers)
    for (const month of new Set(months)) (once.has(month) ? twice : once).add(month)
  return spansOf(twice)
}

type NumberedPayer = { number: number; name: string; months: number[] }

function payerOf(payers: Map<string, NumberedPayer>, period: Drawn): NumberedPayer {
  const key = period.employerCode ?? period.employerName
  const made = { number: payers.size + 1, name: period.employerName, months: [] }
  const payer = payers.get(key) ?? made
  payers.set(key, payer)
  return payer
}

const yearOf = (month: string): number => Number(month.slice(0, 4))

function yearsOf(stretches: Stretch[]): DrawnYear[] {
  if (stretches.length === 0) return []
  const whole = {
    fromMonth: stretches.map(({ fromMonth }) => fromMonth).toSorted()[0]!,
    toMonth: stretches
      .map(({ toMonth }) => toMonth)
      .toSorted()
      .at(-1)!,
  }
  const years: DrawnYear[] = []
  for (let year = yearOf(whole.fromMonth); year <= yearOf(whole.toMonth); year++) {
    const bars = inLanes(stretches.flatMap((stretch) => barIn(year, stretch) ?? []))
    const before = years.at(-1)
    if (bars.length === 0 && before && before.bars.length === 0) before.to = year
    else
      years.push({
        from: year,
        to: year,
        lanes: Math.max(1, ...bars.map(({ lane }) => lane + 1)),
        bars,
        between: marksOfYear(year, [whole])[0]!,
      })
  }
  return years
}

function barIn(year: number, { fromMonth, toMonth, state, payer }: Stretch): Bar | null {
  const january = year * 12
  const start = Math.max(0, monthIndex(fromMonth) - january)
  const end = Math.min(11, monthIndex(toMonth) - january)
  return start > end ? null : { start, length: end - start + 1, lane: 0, state, payer }
}

/** Each bar in the first lane that is free. */
function inLanes(bars: Bar[]): Bar[] {
  const ends: number[] = []
  return bars
    .toSorted((a, b) => a.start - b.start || b.length - a.length)
    .map((bar) => {
      const free = ends.findIndex((end) => end <= bar.start)
      const lane = free === -1 ? ends.length : free
      ends[lane] = bar.start + bar.length
      return { ...bar, lane }
    })
}

/** Where a question stands in the picture: months of one year. */
export const marksOfYear = (
  year: number,
  spans: readonly Months[],
): { start: number; length: number }[] =>
  spans.flatMap((span) => {
    const bar = barIn(year, { ...span, state: 'PAID', payer: 0 })
    return bar ? [{ start: bar.start, length: bar.length }] : []
  })
