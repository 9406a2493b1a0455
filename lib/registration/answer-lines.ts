import { formatDay } from '@/lib/forms/dates'
import { shownBhxhCode, shownIdNumber, shownPhone } from '@/lib/forms/shown'
import { pickupTimeLabel, type Declaration } from './declaration'
import { formLabels, submissionMethods, transactionPlaces } from '@/lib/site/official-sentences'
import type { PrintedDeclaration } from './printed-declaration'
import type { StepId } from './steps'

/** One question and its answer in words. Of a picture the value is the id of the kept file (`step` is `photos`). */
export type AnswerLine = { step: StepId; field: string; label: string; value: string }

/** Every answer of a declaration, in the order of the pages: the check page, the case page and `changesOf` read this list. */
export function answerLines(answers: Declaration, printed: PrintedDeclaration): AnswerLine[] {
  const { declarant, contact, photos, transaction, submission } = answers
  const lines: [StepId, string, string, string][] = [
    ['subject', 'subject', formLabels.subject, formLabels.person],
    ['declarant', 'fullName', 'Họ và tên', declarant.fullName],
    ['declarant', 'bhxhCode', formLabels.bhxhCode, shownBhxhCode(declarant.bhxhCode)],
    ['declarant', 'idNumber', formLabels.idNumber, shownIdNumber(declarant.idNumber)],
    ['address', 'address', formLabels.address, printed.address],
    ['address', 'oldAddress', 'Địa chỉ cũ trên giấy tờ', printed.oldAddress ?? ''],
    ['photos', 'front', 'Ảnh mặt trước', photos.front],
    ['photos', 'back', 'Ảnh mặt sau', photos.back],
    ['contact', 'contactPerson', formLabels.contactPerson, contact.contactPerson],
    ['contact', 'email', formLabels.email, contact.email ?? ''],
    ['contact', 'phone', formLabels.phone, shownPhone(contact.phone)],
    ['transaction', 'startsOn', 'Giao dịch điện tử từ ngày', formatDay(transaction.startsOn)],
    ['transaction', 'place', formLabels.transactionPlace, placeOf(printed)],
    ['transaction', 'officeCode', 'Cơ quan BHXH tiếp nhận', printed.officeName],
    ['submission', 'method', 'Hình thức nộp hồ sơ', submissionMethods[submission.method]],
    ...pickupLines(submission),
  ]
  return lines
    .filter(([, field, , value]) => value !== '' || field === 'email')
    .map(([step, field, label, value]) => ({ step, field, label, value }))
}

const placeOf = ({ transactionPlace: chosen }: PrintedDeclaration): string =>
  chosen.kind === 'ivan' ? `${transactionPlaces.ivan}: ${chosen.name}` : transactionPlaces.portal

const pickupLines = (submission: Declaration['submission']): [StepId, string, string, string][] =>
  submission.method !== 'post'
    ? []
    : [
        ['submission', 'pickupAddress', 'Địa chỉ bưu điện đến nhận', submission.pickupAddress],
        ['submission', 'pickupTime', 'Buổi thuận tiện', pickupTimeLabel[submission.pickupTime]],
      ]
