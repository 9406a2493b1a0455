import type { Typed } from '@/lib/forms/form-state'
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

/** Every question answered, those too that only some are asked; a new question asks for its answer, which goes among those above. */
const full = {
  ...complete,
  address: {
    ...complete.address,
    ...{ structure: 'old', oldProvince: '89', oldDistrict: '883', oldWard: '30280' },
    ...{ province: '91', commune: '30307' },
  },
  transaction: { ...complete.transaction, place: 'ivan', ivan: '00040' },
  submission: { method: 'post', pickupAddress: 'Ấp 3, xã Mỹ Đức', pickupTime: 'any' },
} as const satisfies { [Id in StepId]: Record<FieldIn<Id>, string> }

type Differing = { [Step in keyof typeof complete]?: Typed }

/** Everything typed as a person would, ready to be submitted; `differing` words replace those of a step. */
export function aTypedDraft(differing: Differing = {}): TypedDraft {
  const changed = (Object.keys(differing) as (keyof Differing)[]).map((step) => [
    step,
    { ...complete[step], ...differing[step] },
  ])
  return { ...complete, ...Object.fromEntries(changed) }
}

export const aFullDraft = (): { [Id in StepId]: Typed } => full
