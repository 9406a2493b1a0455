import { sexes } from '@/lib/insured/person'
import type { LegalSex } from '@/lib/reckoning/retirement/conditions'
import type { RegisteredPerson } from './records'

/** As the law tells them apart; null where the register names none, or nobody is known. */
export function legalSexOf(person: Pick<RegisteredPerson, 'sex'> | null): LegalSex | null {
  const at = sexes.findIndex((sex) => sex === person?.sex)
  return (['male', 'female'] as const)[at] ?? null
}
