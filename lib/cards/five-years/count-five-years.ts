import { addDays } from '@/lib/forms/days/working-days'
import { findParameter } from '@/lib/reckoning/law/find-parameter'
import type { Parameter } from '@/lib/reckoning/law/legal-basis'
import type { By } from '@/lib/reckoning/sheet/reckon'
import { coveredSpans, type Insured, type CoveredSpan } from './covered-spans'
import { monthsLaterOn } from './days'
import { gapRule } from './gap-rule'
import { gapBetween, type Gap } from './gaps'

export type FiveYears = {
  /** The first day of the row that counts. */
  since: string
  /** The day on which its years are full. */
  counted: string
  /** The same, or the first day of the law where they were full before there was one. */
  full: string
  /** Short gaps within the row. */
  gaps: readonly Gap[]
  /** The longer one before it, after which the counting began anew. */
  broken: Gap | null
  /** `counting`: not full yet; `paused`: not insured on that day, and nothing is lost yet; `lost`: not insured for too long. */
  state: 'full' | 'counting' | 'paused' | 'lost'
  /** Of somebody not insured on that day: since when, and the last day to be insured again without a loss. */
  away: { since: string; returnBy: string; row: Parameter } | null
  years: Parameter
}

/**
 * How the five years of somebody are counted from what the files tell, on a day. Null where nothing tells of them, or the law of
 * that day isn't known. What begins later than the day isn't counted.
 */
export function countFiveYears(insured: Insured, { parameters, day }: By): FiveYears | null {
  const years = findParameter(parameters, { series: 'bhyt-row-years', member: 'all', day })
  const spans = coveredSpans(insured).filter(({ first }) => first <= day)
  const row = years && lastRow(spans, parameters)
  if (!years || !row) return null
  const counted = monthsLaterOn(row.since, Number(years.amount) * MONTHS)
  const lawFrom = firstDayOfLaw(parameters)
  const full = counted < lawFrom ? lawFrom : counted
  const away = awayOn(row.last, { parameters, day })
  return { ...row, counted, full, away, years, state: stateOf({ full, away, day }) }
}

const MONTHS = 12

const firstDayOfLaw = (parameters: By['parameters']): string =>
  parameters
    .filter(({ series }) => series === 'bhyt-row-years')
    .map(({ validFrom }) => validFrom)
    .toSorted()[0]!

type Row = Pick<FiveYears, 'since' | 'gaps' | 'broken'> & { last: string | null }

/** The spans that follow on one another at the end of somebody's history. */
function lastRow(
  [first, ...later]: readonly CoveredSpan[],
  parameters: By['parameters'],
): Row | null {
  if (!first) return null
  let before = first
  let row: Row = { since: first.first, gaps: [], broken: null, last: first.last }
  for (const span of later) {
    const gap = gapBetween(parameters, before, span)
    row = gap?.isKept
      ? { ...row, gaps: [...row.gaps, gap], last: span.last }
      : { since: span.first, gaps: [], broken: gap, last: span.last }
    before = span
  }
  return row
}

function awayOn(last: string | null, { parameters, day }: By): FiveYears['away'] {
  if (last === null || last >= day) return null
  const since = addDays(last, 1)
  const rule = gapRule(parameters, since, day)
  return rule && { since, ...rule }
}

function stateOf(of: Pick<FiveYears, 'full' | 'away'> & { day: string }): FiveYears['state'] {
  const { full, away, day } = of
  if (away && day > away.returnBy) return 'lost'
  if (away) return 'paused'
  return full <= day ? 'full' : 'counting'
}
