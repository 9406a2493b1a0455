import { legalSexOf } from '@/lib/records/legal-sex'
import type { Parameters } from '@/lib/reckoning/law/legal-basis'
import type { BenefitRecord, PeriodRecord, RegisteredPerson } from '@/lib/records/records'
import type { Facts } from './explained-amount'

type Told = {
  periods: readonly PeriodRecord[]
  benefits: readonly BenefitRecord[]
  person: Pick<RegisteredPerson, 'sex'> | null
  parameters: Parameters
  /** ISO: months after it have not come. */
  today: string
}

export const benefitFacts = ({ periods, benefits, person, parameters, today }: Told): Facts => ({
  parameters,
  history: { periods, benefits, thisMonth: today.slice(0, 7) },
  sex: legalSexOf(person),
})
