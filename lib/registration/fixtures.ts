import { today } from '@/lib/forms/days/dates'
import type { Typed } from '@/lib/forms/form-state'
import { kinds, type KindId } from './kinds/kinds'
import type { FieldIn, StepId, TypedDraft } from './steps/steps'

// Invented people. A test names only what it is about: aTypedDraft({ declarant: { fullName: '…' } }).

const complete = {
  subject: { subject: 'person' },
  declarant: { fullName: 'Lò Thị Mẩy', bhxhCode: '1410 203 040', idNumber: '014 199 000 123' },
  address: {
    structure: 'today',
    province: '01',
    commune: '00004',
    street: 'Số 8 ngõ 3 phố Giả Định',
  },
  photos: {
    front: 'c0ffee00-0000-4000-8000-000000000001',
    back: 'c0ffee00-0000-4000-8000-000000000002',
  },
  contact: { contactPerson: 'Lò Thị Mẩy', email: 'may@vidu.vn', phone: '0912 345 678' },
  confirmedPhone: { confirmedPhone: '+84912345678' },
  transaction: { startsOn: '2026-11-23', place: 'portal', officeCode: '089' },
  submission: { method: 'counter' },
} as const satisfies TypedDraft

/** What somebody types who registers a child. */
const ofChild = {
  subject: { subject: 'child' },
  child: { fullName: 'Lò Minh Khôi', birthDate: '05/09/2015', bhxhCode: '1415 090 507' },
  guardian: { kinship: 'mother', bhxhCode: '1410 203 040', idNumber: '014 199 000 123' },
  birthCertificate: { front: 'c0ffee00-0000-4000-8000-000000000003', back: '' },
} as const satisfies TypedDraft

/** What somebody types for an employer: one of the invented catalogue, whose tax code no real one can have. */
const ofOrganisation = {
  subject: { subject: 'organisation' },
  organisation: {
    name: 'Công ty TNHH Hoa Sữa Giả Định',
    taxCode: '3100 000 017',
    taxCodeStands: '3100000017',
    unitCode: 'zz 0000001',
  },
  representative: {
    fullName: 'Lò Thị Mẩy',
    position: 'Giám đốc',
    idNumber: '014 199 000 123',
  },
} as const satisfies TypedDraft

/** Every question answered, those too that only some are asked; a new question asks for its answer, which goes among those above. */
const full = {
  ...ofOrganisation,
  ...ofChild,
  birthCertificate: {
    ...ofChild.birthCertificate,
    back: 'c0ffee00-0000-4000-8000-000000000004',
  },
  ...complete,
  address: {
    ...complete.address,
    ...{ structure: 'old', oldProvince: '89', oldDistrict: '883', oldWard: '30280' },
    ...{ province: '91', commune: '30307' },
  },
  transaction: { ...complete.transaction, place: 'ivan', ivan: '00040' },
  submission: { method: 'post', pickupAddress: 'Ấp 3, xã Mỹ Đức', pickupTime: 'any' },
} as const satisfies { [Id in StepId]: Record<FieldIn<Id>, string> }

const typedOf: Record<KindId, TypedDraft> = {
  person: complete,
  child: { ...complete, ...ofChild },
  organisation: { ...complete, ...ofOrganisation },
}

/** A kind that asks this step. */
export const kindAsking = (step: StepId): KindId =>
  (Object.keys(kinds) as KindId[]).find((kind) => kinds[kind].steps.some(({ id }) => id === step))!

type Differing = { [Step in StepId]?: Typed }

/** Everything typed as somebody would for this kind, ready to be submitted; `differing` words replace those of a step. */
export function aTypedDraftOf(kind: KindId, differing: Differing = {}): TypedDraft {
  const typed = typedOf[kind]
  const asked = kinds[kind].steps.map(({ id }) => [id, { ...typed[id], ...differing[id] }])
  return Object.fromEntries(asked)
}

/** The same of somebody of age. */
export const aTypedDraft = (differing: Differing = {}): TypedDraft =>
  aTypedDraftOf('person', differing)

/** Answers to every question of every kind. */
export const aFullDraft = (): { [Id in StepId]: Typed } => full

/** Answers to every question of one. */
export function aFullDraftOf(kind: KindId): TypedDraft {
  const typed: TypedDraft = {
    ...full,
    subject: { subject: kind },
    transaction: { ...full.transaction, startsOn: today() },
  }
  return Object.fromEntries(kinds[kind].steps.map(({ id }) => [id, typed[id]]))
}
