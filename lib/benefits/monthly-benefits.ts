import type { BenefitRecord } from '@/lib/records/records'
import { decisionOf } from './benefit-mark'
import { sumOfAmounts } from './sum-of-amounts'
import { benefitAdjustments, monthDetail, type Adjustment } from './told-details'

type PaidMonthOfBenefit = { month: string; row: BenefitRecord }
export type YearOfBenefit = { year: string; months: PaidMonthOfBenefit[]; sum: string }

/** A pension or an allowance: its decision as the newest row tells it, and what was paid, the newest year first. */
export type MonthlyBenefit = {
  newest: BenefitRecord
  years: YearOfBenefit[]
  adjustments: Adjustment[]
}

/** Rows of one decision together, in the order in which they are met. */
export function monthlyBenefits(rows: readonly BenefitRecord[]): MonthlyBenefit[] {
  const decisions = new Map<string, BenefitRecord[]>()
  for (const row of rows) {
    const of = decisionOf(row)
    decisions.set(of, [...(decisions.get(of) ?? []), row])
  }
  return [...decisions.values()].map(monthlyBenefit)
}

function monthlyBenefit(rows: readonly BenefitRecord[]): MonthlyBenefit {
  const months = rows
    .flatMap((row) => {
      const month = monthDetail(row, 'paidMonth')
      return month === null ? [] : [{ month, row }]
    })
    .toSorted((a, b) => (a.month < b.month ? 1 : -1))
  const untimed = rows.find((row) => monthDetail(row, 'paidMonth') === null)
  const newest = untimed ?? months[0]!.row
  return { newest, years: yearsOf(months), adjustments: adjustmentsIn(rows) }
}

/** Since when the data tells what was paid, of a benefit that began before; null where nothing is left out at its beginning. */
export function toldSince({
  newest,
  years,
}: MonthlyBenefit): { begun: string; month: string } | null {
  const month = years.at(-1)?.months.at(-1)?.month
  const begun = newest.fromDay
  return month && begun && begun.slice(0, 7) < month ? { begun, month } : null
}

function yearsOf(months: readonly PaidMonthOfBenefit[]): YearOfBenefit[] {
  const years = new Map<string, PaidMonthOfBenefit[]>()
  for (const one of months) {
    const year = one.month.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), one])
  }
  return [...years].map(([year, months]) => ({
    year,
    months,
    sum: sumOfAmounts(months.map(({ row }) => row.amount)),
  }))
}

/** Each row may repeat them: one a month, the newest first. */
function adjustmentsIn(rows: readonly BenefitRecord[]): Adjustment[] {
  const byMonth = new Map(rows.flatMap(benefitAdjustments).map((one) => [one.month, one]))
  return [...byMonth.values()].toSorted((a, b) => (a.month < b.month ? 1 : -1))
}
