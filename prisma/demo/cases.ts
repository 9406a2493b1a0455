import type { KindId } from '@/lib/registration/kinds/kinds'
import type { InsuredPerson } from '@/lib/insured/person'
import type { TypedDraft } from '@/lib/registration/steps/steps'
import type { OfficerItemId } from '@/lib/review/sheet/checklist'
import type { ReasonCode } from '@/lib/review/sheet/reasons'

/** How far a case of the demo goes; each stage passes through the real verbs of the ones before it. */
export type Stage =
  | 'draft'
  | 'sent'
  | 'withdrawn'
  | 'received'
  | 'half-checked'
  | 'checked'
  | 'proposed'
  | 'sent-back'
  | 'decided'
  | 'approved'
  | 'refused'
  | 'returned'
  | 'corrected'
  | 'lapsed'

export type Failures = Partial<Record<OfficerItemId, ReasonCode>>

export type DemoCase = {
  stage: Stage
  officeCode: '089' | '08902' | '001'
  /** Of somebody of age, unless it says otherwise. */
  kind?: KindId
  /** Words typed otherwise than the person's papers say. */
  typed?: (person: InsuredPerson) => TypedDraft
  isBlurred?: boolean
  fails?: Failures
  /** Days from today to the promised day, when the queue should show it late. */
  dueIn?: number
  /** Lives with this officer. */
  householdOf?: 'DU089'
}

const byPost = (): TypedDraft => ({
  submission: {
    method: 'post',
    pickupAddress: 'Số 12 đường Hoa Sữa, phường Long Xuyên, tỉnh An Giang',
    pickupTime: 'morning',
  },
})
const viaIvan = (): TypedDraft => ({ transaction: { place: 'ivan', ivan: 'vnpt' } })
const nameWithoutMarks = ({ fullName }: InsuredPerson): TypedDraft => ({
  declarant: { fullName: fullName.normalize('NFD').replace(/\p{M}/gu, '') },
})
const oneMarkWrong = ({ fullName }: InsuredPerson): TypedDraft => ({
  declarant: {
    fullName: fullName.normalize('NFD').replace(/([aeiouy]\p{M}*)(?=\P{M}*$)/u, '$1\u0301'),
  },
})
const lastDigitsSwapped = ({ idNumber }: InsuredPerson): TypedDraft => ({
  declarant: { idNumber: idNumber.replace(/(.)(.)$/, '$2$1') },
})
const unknownCode = (): TypedDraft => ({ declarant: { bhxhCode: '0000000019' } })
const blurred: Failures = { 'id-front-legible': 'front-blurred' }

/** One in every status and some more; what is wrong in them is wrong on purpose. */
export const demoCases: readonly DemoCase[] = [
  { stage: 'received', officeCode: '089', typed: oneMarkWrong },
  { stage: 'received', officeCode: '089' },
  { stage: 'received', officeCode: '089', isBlurred: true },
  {
    stage: 'received',
    officeCode: '089',
    typed: lastDigitsSwapped,
    dueIn: -2,
  },
  {
    stage: 'received',
    officeCode: '089',
    typed: unknownCode,
    dueIn: 1,
  },
  { stage: 'half-checked', officeCode: '089' },
  { stage: 'sent-back', officeCode: '089' },
  { stage: 'proposed', officeCode: '089' },
  { stage: 'proposed', officeCode: '089', householdOf: 'DU089' },
  { stage: 'proposed', officeCode: '089', fails: { 'identity-shown': 'other-person-came' } },
  { stage: 'approved', officeCode: '089' },
  { stage: 'approved', officeCode: '089', typed: viaIvan },
  { stage: 'refused', officeCode: '089', fails: { 'birth-date-equals': 'birth-of-other-code' } },
  {
    stage: 'returned',
    officeCode: '089',
    typed: nameWithoutMarks,
    fails: { ...blurred, 'name-equals': 'name-typed-wrong' },
  },
  { stage: 'corrected', officeCode: '089', isBlurred: true, fails: blurred },
  { stage: 'sent', officeCode: '089' },
  { stage: 'sent', officeCode: '089', typed: byPost },
  { stage: 'withdrawn', officeCode: '089' },
  { stage: 'draft', officeCode: '089' },
  { stage: 'received', officeCode: '089', kind: 'child' },
  { stage: 'approved', officeCode: '089', kind: 'child' },
  { stage: 'sent', officeCode: '08902' },
  { stage: 'received', officeCode: '08902' },
  { stage: 'proposed', officeCode: '08902' },
  { stage: 'lapsed', officeCode: '08902', fails: blurred },
  { stage: 'received', officeCode: '001' },
  { stage: 'proposed', officeCode: '001' },
  { stage: 'received', officeCode: '089', kind: 'organisation' },
  { stage: 'approved', officeCode: '089', kind: 'organisation' },
]
