import { msg } from '@/lib/words/t'
import { maskedEmail, maskedNumber, shownPhone, type Mask } from '@/lib/forms/shown'
import type { Action } from '@/lib/review/actions'
import type { GuardianWish } from './guardian-wish'

export const contactKinds = ['PHONE', 'EMAIL'] as const
export type ContactKind = (typeof contactKinds)[number]
/** Who looks after a child: `newValue` and `oldValue` are the mã số BHXH of who comes and who leaves (decision 0089). */
const guardianKinds = ['GUARDIAN_ADDED', 'GUARDIAN_ENDED'] as const
type GuardianKind = (typeof guardianKinds)[number]
export const changeKinds = [...contactKinds, ...guardianKinds]
export type ChangeKind = ContactKind | GuardianKind

export const kindLabel: Record<ChangeKind, string> = {
  PHONE: msg('Số điện thoại'),
  EMAIL: msg('Thư điện tử (email)'),
  GUARDIAN_ADDED: 'Thêm người giám hộ',
  GUARDIAN_ENDED: 'Thôi người giám hộ',
}

export type ChangeState = 'ASKED' | 'CONFIRMED' | 'DONE' | 'REFUSED' | 'DROPPED' | 'LAPSED'
export const stateLabel: Record<ChangeState, string> = {
  ASKED: 'Chờ nhập mã đã gửi đến liên hệ mới',
  CONFIRMED: 'Chờ người duyệt',
  DONE: 'Đã đổi',
  REFUSED: 'Không đổi',
  DROPPED: 'Đã bỏ',
  LAPSED: 'Hết thời gian chờ',
}
export const waitingStates = ['CONFIRMED', 'ASKED'] as const satisfies ChangeState[]

/** Everything that can happen to a change after it was asked for: from where, to where, by which action. */
export const changeTransitions = {
  confirm: { from: ['ASKED'], to: 'CONFIRMED', action: 'changeContact' },
  resend: { from: ['ASKED'], to: 'ASKED', action: 'changeContact' },
  drop: { from: ['ASKED', 'CONFIRMED'], to: 'DROPPED', action: 'changeContact' },
  approve: { from: ['CONFIRMED'], to: 'DONE', action: 'approveContact' },
  refuse: { from: ['CONFIRMED'], to: 'REFUSED', action: 'approveContact' },
} as const satisfies Record<
  string,
  { from: readonly ChangeState[]; to: ChangeState; action: Action }
>
export type ChangeTransition = keyof typeof changeTransitions
export const isChangeTransition = (name: string): name is ChangeTransition =>
  Object.hasOwn(changeTransitions, name)

type OfContact = { kind: ContactKind; guardian: null }
type OfGuardian = { kind: GuardianKind; guardian: GuardianWish }
/** Of a contact or of a guardian: the same table, states and officers. */
export type ContactChange = ChangeRow & (OfContact | OfGuardian)
export type ChangeOfContact = ChangeRow & OfContact
export type ChangeOfGuardian = ChangeRow & OfGuardian
export const isOfGuardian = (change: ContactChange): change is ChangeOfGuardian =>
  change.guardian !== null
export const isOfContact = (change: ContactChange): change is ChangeOfContact =>
  change.guardian === null

type ChangeRow = {
  id: string
  accountId: string
  oldValue: string | null
  newValue: string
  paperNumber: string
  /** ISO date; null before it was asked for. */
  paperIssuedOn: string | null
  paperMisses: number
  officeCode: string
  state: ChangeState
  askedById: string
  decidedById: string | null
  reason: string | null
  createdAt: Date
  stateSince: Date
  account: ChangingAccount
}

export type ChangingAccount = {
  fullName: string
  login: string
  idNumber: string | null
  phone: string | null
  email: string | null
  emailVerified: boolean
  language: string
  isOpened: boolean
}

export const contactOf = (
  { phone, email }: Pick<ChangingAccount, 'phone' | 'email'>,
  kind: ContactKind,
): string | null => (kind === 'PHONE' ? phone : email)

/** As a bystander may see it: `*** 678`, `m***@vidu.vn`; null where there is none. */
export const maskedContact = (kind: ContactKind, value: string | null): Mask | null => {
  if (!value) return null
  return kind === 'PHONE' ? maskedNumber(value) : maskedEmail(value)
}

export const shownContact = (kind: ContactKind, value: string): string =>
  kind === 'PHONE' ? shownPhone(value) : value
