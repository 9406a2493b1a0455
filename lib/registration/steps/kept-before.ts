import { standsField } from '@/lib/forms/question'
import type { Typed } from '@/lib/forms/form-state'
import type { StepId, TypedDraft } from './steps'

/** A name that stands for the person herself stands also where it is written once more. */
export function keptBefore({ declarant, contact }: TypedDraft, id: StepId): Typed {
  const kept = declarant?.[standsField('fullName')]
  const isSame = id === 'contact' && declarant?.fullName === contact?.contactPerson
  return kept && isSame ? { [standsField('contactPerson')]: kept } : {}
}
