import { sexes } from '@/lib/insured/person'
import type { Parameters } from '@/lib/reckoning/law/legal-basis'
import { timePaid } from '@/lib/records/paid-months'
import type { PeriodRecord, RegisteredPerson } from '@/lib/records/records'
import type { Facts } from './explained-amount'

type Told = {
  periods: readonly PeriodRecord[]
  person: Pick<RegisteredPerson, 'sex'> | null
  parameters: Parameters
}

export const benefitFacts = ({ periods, person, parameters }: Told): Facts => ({
  parameters,
  social: timePaid(periods, 'SOCIAL'),
  unemployment: timePaid(periods, 'UNEMPLOYMENT'),
  sex: sexOf(person),
})

/** As the register writes it. */
function sexOf(person: Pick<RegisteredPerson, 'sex'> | null): Facts['sex'] {
  const at = sexes.findIndex((sex) => sex === person?.sex)
  return at === -1 ? null : sexes[at] === sexes[0] ? 'male' : 'female'
}
