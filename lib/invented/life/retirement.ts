import type { Sex } from '@/lib/insured/person'
import { yearIn, type MonthNumber } from '../calendar/month-number'

/** Of the Labour Code of 2019, Article 169, written down once more: invented people need it only to be plausible. */
const rules: Record<Sex, { until2020: number; in2021: number; eachYear: number; most: number }> = {
  Nam: { until2020: 720, in2021: 723, eachYear: 3, most: 744 },
  Nữ: { until2020: 660, in2021: 664, eachYear: 4, most: 720 },
}

const ageAskedIn = (sex: Sex, year: number): number => {
  const { until2020, in2021, eachYear, most } = rules[sex]
  return year < 2021 ? until2020 : Math.min(in2021 + (year - 2021) * eachYear, most)
}

/** The first month of old age: the one after the age is reached. */
export function oldFrom(born: MonthNumber, sex: Sex): MonthNumber {
  let month = born + rules[sex].until2020
  while (month - born < ageAskedIn(sex, yearIn(month))) month++
  return month + 1
}

const LEAST_YEARS_LATER = 15
const LEAST_YEARS_BEFORE = 20
const SINCE = 2025 * 12 + 6

/** So many months earn a pension that begins then (Law of 2014, from 07/2025 Law 41/2024). */
export const monthsForPension = (from: MonthNumber): number =>
  12 * (from >= SINCE ? LEAST_YEARS_LATER : LEAST_YEARS_BEFORE)
