import 'server-only'
import { wholeOfficeName, type Office } from '@/lib/offices/office'
import type { Typed } from '@/lib/forms/form-state'
import { findIvanProvider, findOffice } from '@/lib/offices/repository'
import { answerLabels } from './answer-labels'
import { pickupTimeLabel } from './declaration'
import { describePlaces } from './describe-places'
import { formLabels, submissionMethods, transactionPlaces } from '@/lib/site/official-sentences'
import type { addressFields } from './address'
import type { FieldName, StepId } from './steps'

export type TypedLine = { label: string; value: string }

/** Told with the others of their kind, or by nobody: pictures and a code are kept by verbs of their own. */
type ToldTogether =
  | Exclude<(typeof addressFields)[number], 'street'>
  | 'front'
  | 'back'
  | 'confirmedPhone'
  | 'startsOn'
  | 'ivan'
  | 'officeCode'

type Choice = { label: string; words: Record<string, string> }

/** Every other field of every step: a new one asks for its label here, or what was typed would be lost with the refusal. */
const told: Record<Exclude<FieldName, ToldTogether>, string | Choice> = {
  fullName: answerLabels.fullName,
  bhxhCode: answerLabels.bhxhCode,
  idNumber: answerLabels.idNumber,
  street: answerLabels.street,
  contactPerson: answerLabels.contactPerson,
  email: answerLabels.email,
  phone: answerLabels.phone,
  pickupAddress: answerLabels.pickupAddress,
  subject: {
    label: answerLabels.subject,
    words: { person: formLabels.person, organisation: formLabels.organisation },
  },
  place: { label: answerLabels.place, words: transactionPlaces },
  method: { label: answerLabels.method, words: submissionMethods },
  pickupTime: { label: answerLabels.pickupTime, words: pickupTimeLabel },
}

/** The fields in which people write; of the others the page offers what to choose. */
export const fieldsInWords = Object.keys(told).filter(
  (field) => typeof told[field as keyof typeof told] === 'string',
)

/** The words of one step as a person reads them, right or wrong, for giving back what could not be kept; `blank` stands for none. */
export async function describeTyped(step: StepId, typed: Typed, blank = ''): Promise<TypedLine[]> {
  const [places, office, ivan] = await Promise.all([
    step === 'address' ? describePlaces({ ...typed, street: '' }) : null,
    typed.officeCode ? findOffice(typed.officeCode) : null,
    typed.ivan ? findIvanProvider(typed.ivan) : null,
  ])
  const lines = [
    { label: 'Nơi ở hiện nay', value: places?.address },
    { label: 'Nơi ở ghi trên giấy tờ cũ', value: places?.oldAddress },
    ...Object.entries(typed).flatMap(([field, words]) => lineOf(field, words, blank)),
    ...named(transactionPlaces.ivan, typed.ivan, ivan, blank),
    ...named(answerLabels.officeCode, typed.officeCode, whole(office), blank),
  ]
  return lines.flatMap(({ label, value }) => (value ? [{ label, value }] : []))
}

function lineOf(field: string, words: string, blank: string): TypedLine[] {
  const one = Object.hasOwn(told, field) ? told[field as keyof typeof told] : undefined
  if (one === undefined) return []
  return typeof one === 'string'
    ? [{ label: one, value: words || blank }]
    : [{ label: one.label, value: one.words[words] ?? blank }]
}

const whole = (office: Office | null) => office && { name: wholeOfficeName(office) }

/** What was chosen by its code: nothing for a code that is none. */
function named(
  label: string,
  code: string | undefined,
  found: { name: string } | null,
  blank: string,
): TypedLine[] {
  if (code === undefined) return []
  return [{ label, value: code === '' ? blank : (found?.name ?? '') }]
}
