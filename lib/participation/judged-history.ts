import { findParameter } from '@/lib/reckoning/law/find-parameter'
import type { Parameters } from '@/lib/reckoning/law/legal-basis'
import type { BenefitRecord, Insurance, PeriodRecord } from '@/lib/records/records'
import { findOddities } from './oddities/find-oddities'
import type { BaseSalaryOf } from './oddities/find-odd-pay'
import { leavesOf } from './oddities/leaves-of'
import type { Oddity } from './oddities/oddity'

/** All that is known of somebody that bears on their history. */
type Known = {
  periods: readonly PeriodRecord[]
  benefits: readonly BenefitRecord[]
  birthDate: string | null
  parameters: Parameters
  thisMonth: string
}

export type HistoryOfOne = {
  /** The oldest first. */
  periods: PeriodRecord[]
  oddities: Oddity[]
  thisMonth: string
}

/** What is known of one insurance, and what of it looks wrong beside the others. */
export function judgedHistory(insurance: Insurance, known: Known): HistoryOfOne {
  const { benefits, parameters, ...told } = known
  const oddities = findOddities({
    ...told,
    baseSalaryOf: baseSalaryIn(parameters),
    leaves: leavesOf(benefits),
  })
  const ofThis = (one: { insurance: Insurance }) => one.insurance === insurance
  return {
    periods: told.periods.filter(ofThis),
    oddities: oddities.filter(ofThis),
    thisMonth: told.thisMonth,
  }
}

const baseSalaryIn =
  (parameters: Parameters): BaseSalaryOf =>
  (month) => {
    const asked = { series: 'base-salary', member: 'all', day: `${month}-01` } as const
    const found = findParameter(parameters, asked)
    return found && Number(found.amount)
  }
