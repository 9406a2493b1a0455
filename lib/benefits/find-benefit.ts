import type { BenefitRecord } from '@/lib/records/records'
import { benefitMark } from './benefit-mark'
import { benefitTabs, tabOf, type BenefitTab } from './benefit-tabs'
import { monthlyBenefits, type MonthlyBenefit } from './monthly-benefits'

/** `tab`: only of this one; anywhere without it. */
type Asked = { tab?: BenefitTab; mark: string; bhxhCode: string }
/** `monthly`: all months of a decision that is told month by month. */
export type FoundBenefit = { benefit: BenefitRecord; monthly: MonthlyBenefit | null }

export function findBenefit(
  benefits: readonly BenefitRecord[],
  { tab, mark, bhxhCode }: Asked,
): FoundBenefit | null {
  const own = benefits.filter((one) => benefitMark(bhxhCode, one) === mark)
  const [first] = own
  if (!first || (tab && !benefitTabs[tab].groups.includes(first.group))) return null
  if (tabOf(first.group) !== 'monthly') return { benefit: first, monthly: null }
  const monthly = monthlyBenefits(own)[0]!
  return { benefit: monthly.newest, monthly }
}
