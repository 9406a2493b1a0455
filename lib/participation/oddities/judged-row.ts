import { isInDong } from '@/lib/records/paid/in-dong'
import type { PeriodRecord } from '@/lib/records/records'
import { searchText } from '@/lib/text/search-text'
import { monthIndex } from '../months/calendar'

/** A row with what every rule asks of it, worked out once. */
export type JudgedRow = PeriodRecord & {
  from: number
  to: number
  /** The same for the same employer: its code, or where a row has none its name however it is written. */
  payer: string
  /** Of a month, in đồng; null where it is not told, or told in another currency. */
  pay: number | null
  /** The line itself says why its months are unlike others. */
  saysWhy: boolean
}

const LAWFUL_PAUSE = /thai san|sinh con|om dau|duong suc|khong luong|tam hoan|tam dung|nghia vu/

export function judgedRows(periods: readonly PeriodRecord[]): JudgedRow[] {
  const names = new Map(periods.map(({ employerName }) => [employerName, searchText(employerName)]))
  const codes = new Map(
    periods.flatMap(({ employerCode, employerName }) =>
      employerCode === null ? [] : [[names.get(employerName)!, employerCode] as const],
    ),
  )
  return periods.map((period) => {
    const name = names.get(period.employerName)!
    return {
      ...period,
      from: monthIndex(period.fromMonth),
      to: monthIndex(period.toMonth),
      payer: period.employerCode ?? codes.get(name) ?? name,
      pay: payOf(period),
      saysWhy: period.note !== null && LAWFUL_PAUSE.test(searchText(period.note)),
    }
  })
}

const payOf = ({ salary, currency }: PeriodRecord): number | null =>
  salary === null || !isInDong(currency) ? null : Number(salary)
