import type { CellReader } from '../shape/import-kind'

const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2199
/** Spreadsheets add the hour to a day: midnight says nothing. */
const MIDNIGHT = /[ T]0?0:00(?::00(?:\.0+)?)?Z?$/

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const MONTH_FIRST = /^(?:tháng\s*|T)?(\d{1,2})[/.-](\d{4})$/i
const MONTH_LAST = /^(\d{4})[-/](\d{1,2})$/

/** 5/9/2026, 05-09-2026, 2026-09-05. Always the day before the month. */
export const dayCell: CellReader = (cell) => {
  const day = dayIn(cell)
  return day === null ? { rule: 'day' } : { value: day }
}

/** 9/2026, tháng 9/2026, 2026-09, and the first day of the month: kept as that day. */
export const monthCell: CellReader = (cell) => {
  const month = monthIn(cell) ?? dayIn(cell)
  return month?.endsWith('-01') ? { value: month } : { rule: 'month' }
}

/** As far as it is known: `1987`, `1987-09` or `1987-09-05`. */
export const birthCell: CellReader = (cell) => {
  const birth =
    dayIn(cell) ?? monthIn(cell)?.slice(0, 7) ?? (/^(?:19|20)\d\d$/.test(cell) ? cell : null)
  return birth === null ? { rule: 'birth' } : { value: birth }
}

function dayIn(cell: string): string | null {
  const text = cell.replace(MIDNIGHT, '')
  const [, day, month, year] = DAY_FIRST.exec(text) ?? []
  if (year) return realDay(year, month!, day!)
  const [, first, second, third] = YEAR_FIRST.exec(text) ?? []
  return first ? realDay(first, second!, third!) : null
}

function monthIn(cell: string): string | null {
  const [, month, year] = MONTH_FIRST.exec(cell) ?? []
  if (year) return realDay(year, month!, '1')
  const [, first, second] = MONTH_LAST.exec(cell) ?? []
  return first ? realDay(first, second!, '1') : null
}

/** Null for a day that the calendar does not have. */
function realDay(year: string, month: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (y < EARLIEST_YEAR || y > LATEST_YEAR || m < 1 || m > 12 || d < 1) return null
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
