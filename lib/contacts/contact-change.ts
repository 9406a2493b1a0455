import { msg } from '@/lib/words/t'
import { maskedEmail, maskedNumber, shownPhone, type Mask } from '@/lib/forms/shown'
import type { Action } from '@/lib/review/actions'

export const contactKinds = ['PHONE', 'EMAIL'] as const
export type ContactKind = (typeof contactKinds)[number]
export const kindLabel: Record<ContactKind, string> = {
  PHONE: msg('Số điện thoại'),
  EMAIL: msg('Thư điện tử (email)'),
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

export type ContactChange = {
  id: string
  accountId: string
  kind: ContactKind
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

/** What comes next, for whoever has the person before them. */
export const nextWords: Partial<Record<ChangeState, string>> = {
  CONFIRMED:
    'Đưa giấy tờ bản gốc cho người duyệt hoặc người giám sát của cơ quan. Họ mở mục “Đổi liên hệ” và quyết định. Kết quả hiện ở trang này và trong danh sách.',
  LAPSED:
    'Liên hệ cũ còn nguyên. Nếu người đến vẫn muốn đổi, mở lại tài khoản và nhận đề nghị mới.',
}
