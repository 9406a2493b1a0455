const MS_PER_DAY = 24 * 60 * 60_000

/**
 * Days off besides weekends: Bộ luật Lao động 2019, Điều 112, with the days given instead of those that fall on a weekend.
 * 2026 as announced for civil servants. 2027 was not announced when this was written: Tết follows the pattern of 2026 (one day
 * before, four after). 24/11 (Ngày Văn hóa Việt Nam, Nghị quyết 80-NQ/TW) is taken as a day off although the law itself was not
 * found: a date promised a day later is kept, one promised too early is not. Renew this table every December.
 */
export const holidays: ReadonlySet<string> = new Set([
  ...['2026-01-01', '2026-01-02'], // the second moved to Saturday 10/01
  ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'], // Tết Bính Ngọ
  ...['2026-04-27', '2026-04-30', '2026-05-01'], // Giỗ Tổ fell on Sunday 26/04
  ...['2026-08-31', '2026-09-01', '2026-09-02'], // Monday moved to Saturday 22/08
  '2026-11-24',
  '2027-01-01',
  ...['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'], // Tết Đinh Mùi: mùng 1 is Saturday 06/02
  ...['2027-04-16', '2027-04-30', '2027-05-03'], // 01/05 falls on a Saturday
  ...['2027-09-02', '2027-09-03'],
  '2027-11-24',
])

/** Saturdays worked in exchange for a day off. */
const workedSaturdays: ReadonlySet<string> = new Set(['2026-01-10', '2026-08-22'])

/** The table above says nothing beyond this day; later dates count weekends only. */
export const holidaysKnownUntil = '2027-12-31'

/** Days are ISO dates, reckoned in UTC so that no time zone or summer time shifts them. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * MS_PER_DAY).toISOString().slice(0, 10)

export function isWorkingDay(day: string): boolean {
  const weekday = new Date(day).getUTCDay()
  const isWeekend = weekday === 0 || weekday === 6
  return isWeekend ? workedSaturdays.has(day) : !holidays.has(day)
}

/** The day on which the `count`-th working day after `day` ends. */
export function addWorkingDays(day: string, count: number): string {
  let last = day
  for (let left = count; left > 0;) {
    last = addDays(last, 1)
    if (isWorkingDay(last)) left--
  }
  return last
}
