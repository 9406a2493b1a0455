import type { Typed } from '@/lib/forms/form-state'
import type { TypedDraft } from './steps'

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

type Differing = { [Step in keyof typeof complete]?: Typed }

/** Everything typed as a person would, ready to be submitted; `differing` words replace those of a step. */
export function aTypedDraft(differing: Differing = {}): TypedDraft {
  const changed = (Object.keys(differing) as (keyof Differing)[]).map((step) => [
    step,
    { ...complete[step], ...differing[step] },
  ])
  return { ...complete, ...Object.fromEntries(changed) }
}
