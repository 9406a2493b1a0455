import { formatDay } from '@/lib/forms/days/dates'
import { shownBhxhCode, shownIdNumber, shownPhone } from '@/lib/forms/shown'
import { answerLabels } from './answer-labels'
import { pickupTimeLabel, type Declaration } from './declaration'
import { formLabels, submissionMethods, transactionPlaces } from '@/lib/site/official-sentences'
import type { PrintedDeclaration } from './printed-declaration'
import type { StepId } from './steps'

/** One question and its answer in words. Of a picture the value is the id of the kept file (`step` is `photos`). */
export type AnswerLine = { step: StepId; field: string; label: string; value: string }

type Told = [step: StepId, field: keyof typeof answerLabels, value: string]

/** Every answer of a declaration, in the order of the pages: the check page, the case page and `changesOf` read this list. */
export function answerLines(answers: Declaration, printed: PrintedDeclaration): AnswerLine[] {
  const { declarant, contact, photos, transaction, submission } = answers
  const lines: Told[] = [
    ['subject', 'subject', formLabels.person],
    ['declarant', 'fullName', declarant.fullName],
    ['declarant', 'bhxhCode', shownBhxhCode(declarant.bhxhCode)],
    ['declarant', 'idNumber', shownIdNumber(declarant.idNumber)],
    ['address', 'address', printed.address],
    ['address', 'oldAddress', printed.oldAddress ?? ''],
    ['photos', 'front', photos.front],
    ['photos', 'back', photos.back],
    ['contact', 'contactPerson', contact.contactPerson],
    ['contact', 'email', contact.email ?? ''],
    ['contact', 'phone', shownPhone(contact.phone)],
    ['transaction', 'startsOn', formatDay(transaction.startsOn)],
    ['transaction', 'place', placeOf(printed)],
    ['transaction', 'officeCode', printed.officeName],
    ['submission', 'method', submissionMethods[submission.method]],
    ...pickupLines(submission),
  ]
  return lines
    .filter(([, field, value]) => value !== '' || field === 'email')
    .map(([step, field, value]) => ({ step, field, label: answerLabels[field], value }))
}

/** Where to: the portal, or the I-VAN by its name. */
export const placeOf = ({ transactionPlace: chosen }: PrintedDeclaration): string =>
  chosen.kind === 'ivan' ? `${transactionPlaces.ivan}: ${chosen.name}` : transactionPlaces.portal

const pickupLines = (submission: Declaration['submission']): Told[] =>
  submission.method !== 'post'
    ? []
    : [
        ['submission', 'pickupAddress', submission.pickupAddress],
        ['submission', 'pickupTime', pickupTimeLabel[submission.pickupTime]],
      ]
