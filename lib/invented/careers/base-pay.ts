import { numberOfMonth, type MonthNumber } from '../calendar/month-number'

/** The base salary in đồng, since the month; the older ones from memory: they are for invented people only. */
const steps: readonly (readonly [since: MonthNumber, amount: number])[] = [
  [numberOfMonth(1993, 4), 120_000],
  [numberOfMonth(1997, 1), 144_000],
  [numberOfMonth(2000, 1), 180_000],
  [numberOfMonth(2001, 1), 210_000],
  [numberOfMonth(2003, 1), 290_000],
  [numberOfMonth(2005, 10), 350_000],
  [numberOfMonth(2006, 10), 450_000],
  [numberOfMonth(2008, 1), 540_000],
  [numberOfMonth(2009, 5), 650_000],
  [numberOfMonth(2010, 5), 730_000],
  [numberOfMonth(2011, 5), 830_000],
  [numberOfMonth(2012, 5), 1_050_000],
  [numberOfMonth(2013, 7), 1_150_000],
  [numberOfMonth(2016, 5), 1_210_000],
  [numberOfMonth(2017, 7), 1_300_000],
  [numberOfMonth(2018, 7), 1_390_000],
  [numberOfMonth(2019, 7), 1_490_000],
  [numberOfMonth(2023, 7), 1_800_000],
  [numberOfMonth(2024, 7), 2_340_000],
  [numberOfMonth(2026, 7), 2_530_000],
]

/** Null before pay was reckoned this way. */
export const basePay = (month: MonthNumber): number | null =>
  steps.findLast(([since]) => since <= month)?.[1] ?? null

/** Pay of somebody without training, by the year; between two years a straight line. */
const floors: readonly (readonly [year: number, amount: number])[] = [
  [1993, 140_000],
  [2000, 260_000],
  [2005, 480_000],
  [2008, 780_000],
  [2010, 1_050_000],
  [2013, 2_250_000],
  [2016, 3_300_000],
  [2020, 4_200_000],
  [2026, 5_300_000],
  [2040, 8_000_000],
]

export function floorPay(year: number): number | null {
  const at = floors.findLastIndex(([since]) => since <= year)
  const [before, after] = [floors[at], floors[at + 1]]
  if (!before || !after) return null
  const share = (year - before[0]) / (after[0] - before[0])
  return before[1] + share * (after[1] - before[1])
}
