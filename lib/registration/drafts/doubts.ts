import 'server-only'
import { hasNearCase } from '@/lib/duplicates/find-near-case'
import { isAlreadyRegistered } from '@/lib/accounts/is-already-registered'
import { findUnit } from '@/lib/offices/units/repository'
import { findUnitFault, type UnitFault } from '@/lib/offices/units/unit'
import { ofKind, whoseOf, type Declaration } from '../steps/declaration'
import { picturesOf } from '../answers/pictures'
import type { PictureStep } from '../steps/steps'
import type { Side } from '../photos/keep-photo'
import { mayChange } from '../steps/may-change'
import { findPhotoWarnings } from '../photos/photo-warnings'
import { lacksCommune } from '../questions/pickup-address'
import { hasOpenCase } from '../others/repository'
import type { OwnDeclaration } from '../repository'
import { isOldCard } from '../questions/old-card'

/** What would end in a trip for nothing, and is known before it. None of it keeps anybody from sending. */
export type Doubt =
  | 'old-card'
  | 'guardian-old-card'
  | 'pickup'
  | `unit-${UnitFault}`
  | 'has-account'
  | 'has-case'
  | 'near-case'
  | `${PictureStep}.${Side}`

export async function findDoubts(draft: OwnDeclaration, answers: Declaration): Promise<Doubt[]> {
  const { id, status } = draft
  const { contact, submission } = answers
  const { login, idNumber } = whoseOf(answers)
  const { phone } = contact
  const pictures = picturesOf(answers)
  const { guardian } = ofKind(answers, 'child') ?? {}
  const { organisation } = ofKind(answers, 'organisation') ?? {}
  // The phone is confirmed by now: whoever holds it is told what is known of number and phone together, nobody else.
  const [hasAccount, hasCase, isNear, unitFault, warningsOf] = await Promise.all([
    status === 'DRAFT' && isAlreadyRegistered(login, phone),
    status === 'DRAFT' && hasOpenCase(id, { login, phone }),
    status === 'DRAFT' && hasNearCase(id, answers),
    organisation ? findFaultOf(organisation) : null,
    findPhotoWarnings(
      id,
      pictures.map((picture) => picture.id),
    ),
  ])
  const unclear = pictures.filter(
    // Without scripts nobody has been told yet; and what can't be changed now, an officer has seen.
    (picture) => mayChange(draft, picture.step, picture.field) && warningsOf(picture.id).length > 0,
  )
  return [
    ...told('has-account', hasAccount),
    ...told('has-case', hasCase),
    ...told('near-case', isNear),
    ...(unitFault ? [`unit-${unitFault}` as const] : []),
    ...unclear.map(({ step, field }) => `${step}.${field}` as const),
    ...told('old-card', isOldCard(idNumber ?? '')),
    ...told('guardian-old-card', isOldCard(guardian?.idNumber ?? '')),
    ...told('pickup', submission.method === 'post' && lacksCommune(submission.pickupAddress)),
  ]
}

/** What the officers' sheet will say of the unit, while it can still be put right. */
const findFaultOf = async (declared: { taxCode: string; unitCode: string }) =>
  findUnitFault(declared, await findUnit(declared.unitCode))

const told = (doubt: Doubt, isSo: boolean): Doubt[] => (isSo ? [doubt] : [])
