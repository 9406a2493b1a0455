import type { BenefitRecord } from '@/lib/records/records'
import { benefitMark } from './benefit-mark'
import { benefitTabs, type BenefitTab } from './benefit-tabs'
import { monthlyBenefits, type MonthlyBenefit } from './monthly-benefits'

type Asked = { tab: BenefitTab; mark: string; bhxhCode: string }
/** `monthly`: all months of a decision that is told month by month. */
export type FoundBenefit = { benefit: BenefitRecord; monthly: MonthlyBenefit | null }

export function findBenefit(
  benefits: readonly BenefitRecord[],
  { tab, mark, bhxhCode }: Asked,
): FoundBenefit | null {
  const own = benefits.filter(
    (one) => benefitTabs[tab].groups.includes(one.group) && benefitMark(bhxhCode, one) === mark,
  )
  if (own.length === 0) return null
  if (tab !== 'monthly') return { benefit: own[0]!, monthly: null }
  const monthly = monthlyBenefits(own)[0]!
  return { benefit: monthly.newest, monthly }
}
