import { findGaps } from '@/lib/participation/oddities/find-gaps'
import { judgedRows } from '@/lib/participation/oddities/judged-row'
import { monthIndex, spansOf, type Months } from '@/lib/participation/months/calendar'
import { monthsOf } from '@/lib/participation/months/count-months'
import { timePaid } from '@/lib/records/paid/paid-months'
import type { PeriodRecord } from '@/lib/records/records'
import type { FoundNotice } from '../kinds'

type Known = {
  periods: readonly PeriodRecord[]
  leaves: readonly Months[]
  /** The day on which the newest of these periods came in. */
  dataOn: string
}

/** What is longer ago stands on the page of participation only. */
export const RECENT_MONTHS = 6
/** An employer may pay until the end of the next month (Luật BHXH 2024, Điều 34): only data from after it can lack one. */
const MONTHS_TO_PAY = 2

type Lack = { how: 'missing' | 'owed'; span: Months }

/** The latest months that a running career lacks, or that the employer still owes, once data has come that should have them. */
export function findPayGap(
  known: Known,
  today: string,
): Pick<FoundNotice, 'kind' | 'subject' | 'day'> | null {
  const lacks = [...lacksOf('missing', missingMonths(known), known, today)]
  lacks.push(...lacksOf('owed', owedMonths(known, today), known, today))
  const last = lacks.toSorted((one, other) => (one.span.toMonth < other.span.toMonth ? 1 : -1))[0]
  if (!last) return null
  const { how, span } = last
  return { kind: 'gap', subject: `${how} ${span.toMonth}`, day: `${span.fromMonth}-01` }
}

function lacksOf(how: Lack['how'], months: number[], { dataOn }: Known, today: string): Lack[] {
  const first = monthIndex(today.slice(0, 7)) - RECENT_MONTHS
  const last = monthIndex(dataOn.slice(0, 7)) - MONTHS_TO_PAY
  const told = months.filter((month) => month >= first && month <= last)
  return spansOf(told).map((span) => ({ how, span }))
}

const missingMonths = ({ periods, leaves }: Known): number[] =>
  findGaps(judgedRows(periods), leaves)
    .filter(({ insurance }) => insurance === 'SOCIAL')
    .flatMap((span) => [...monthsOf(span)])

const owedMonths = ({ periods }: Known, today: string): number[] =>
  timePaid(periods, today.slice(0, 7)).owed.map(monthIndex)
