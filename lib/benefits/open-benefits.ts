import type { BenefitRecord } from '@/lib/records/records'
import { benefitState } from './benefit-states'
import { monthlyBenefits } from './monthly-benefits'

/** What somebody gets or waits for, or has to do something about; of a monthly benefit its newest row stands for all. */
export function openBenefits(benefits: readonly BenefitRecord[]): BenefitRecord[] {
  const monthly = monthlyBenefits(benefits.filter(({ group }) => group === 'MONTHLY'))
  return [
    ...monthly.map(({ newest }) => newest),
    ...benefits.filter(({ group }) => group !== 'MONTHLY'),
  ].filter((benefit) => benefitState(benefit).isOpen)
}
