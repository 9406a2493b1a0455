import 'server-only'
import { hasNearCase } from '@/lib/duplicates/find-near-case'
import { isAlreadyRegistered } from '@/lib/accounts/is-already-registered'
import { judgeUnit } from '@/lib/offices/units/find-unit'
import type { UnitFault } from '@/lib/offices/units/unit'
import { ofKind, showsCard, stepOfWhose, whoseOf, type Declaration } from '../steps/declaration'
import { picturesOf } from '../answers/pictures'
import type { PictureStep } from '../steps/steps'
import type { Side } from '../photos/keep-photo'
import { mayChange } from '../steps/may-change'
import { today } from '@/lib/forms/days/dates'
import type { CardReading } from '@/lib/photos/card/card-reading'
import { unlikeCard, type CardField } from '../photos/beside-card'
import { findCard } from '../photos/find-card'
import { findSeenPhotos, type SeenPhoto } from '../photos/seen-photos'
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
  | 'expired-card'
  | `unlike-card.${CardField}`
  | `${PictureStep}.${Side}`

export async function findDoubts(draft: OwnDeclaration, answers: Declaration): Promise<Doubt[]> {
  const { id, status } = draft
  const { contact, submission } = answers
  const { login, idNumber } = whoseOf(answers)
  const { phone } = contact
  const pictures = picturesOf(answers)
  const { guardian } = ofKind(answers, 'child') ?? {}
  // The phone is confirmed by now: whoever holds it is told what is known of number and phone together, nobody else.
  const [hasAccount, hasCase, isNear, ofUnit, card, seenOf] = await Promise.all([
    status === 'DRAFT' && isAlreadyRegistered(login, phone),
    status === 'DRAFT' && hasOpenCase(id, { login, phone }),
    status === 'DRAFT' && hasNearCase(id, answers),
    findUnitDoubts(answers),
    findShownCard(draft, answers),
    findSeenPhotos(
      id,
      pictures.map((picture) => picture.id),
    ),
  ])
  const unclear = pictures.filter(
    // Without scripts nobody has been told yet; and what can't be changed now, an officer has seen.
    (picture) => mayChange(draft, picture.step, picture.field) && isUnclear(seenOf(picture.id)),
  )
  return [
    ...told('has-account', hasAccount),
    ...told('has-case', hasCase),
    ...told('near-case', isNear),
    ...ofUnit,
    ...unclear.map(({ step, field }) => `${step}.${field}` as const),
    ...told('old-card', isOldCard(idNumber ?? '')),
    ...unlikeOnes(card, draft, answers),
    ...told('expired-card', isExpired(card) && mayChange(draft, 'photos', 'front')),
    ...told('guardian-old-card', isOldCard(guardian?.idNumber ?? '')),
    ...told('pickup', submission.method === 'post' && lacksCommune(submission.pickupAddress)),
  ]
}

const findShownCard = ({ id, typed }: OwnDeclaration, answers: Declaration) =>
  showsCard(answers) ? findCard(id, typed) : null

const isExpired = (card: CardReading | null): boolean =>
  card?.expiresOn !== undefined && card.expiresOn < today()

/** What was typed otherwise than the paper in the picture says. */
function unlikeOnes(card: CardReading | null, draft: OwnDeclaration, answers: Declaration) {
  if (card === null) return []
  const step = stepOfWhose(answers)
  return unlikeCard(card, draft.typed[step] ?? {})
    .filter((field) => mayChange(draft, step, field))
    .map((field) => `unlike-card.${field}` as const)
}

/** Who has said why a picture is sent as it is, knows. */
const isUnclear = ({ warnings, because }: SeenPhoto): boolean =>
  warnings.length > 0 && because === ''

const told = (doubt: Doubt, isSo: boolean): Doubt[] => (isSo ? [doubt] : [])

async function findUnitDoubts(answers: Declaration): Promise<Doubt[]> {
  const declared = ofKind(answers, 'organisation')?.organisation
  const fault = declared ? await judgeUnit(declared) : null
  return fault ? [`unit-${fault}`] : []
}
