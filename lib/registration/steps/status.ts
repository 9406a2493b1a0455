import { msg } from '@/lib/words/t'

export const statuses = [
  'DRAFT',
  'RECORDED',
  'AWAITING_PAPER',
  'UNDER_REVIEW',
  'RETURNED',
  'AWAITING_APPROVAL',
  'DECIDED',
  'APPROVED',
  'REFUSED',
  'WITHDRAWN',
  'LAPSED',
] as const
export type Status = (typeof statuses)[number]

/** Everything that can happen to a declaration: from where, to where, and who may do it. */
export const transitions = {
  submit: { from: ['DRAFT'], to: 'AWAITING_PAPER', by: 'citizen' },
  submitByPost: { from: ['DRAFT'], to: 'RECORDED', by: 'citizen' },
  submitToSign: { from: ['DRAFT'], to: 'AWAITING_PAPER', by: 'citizen' },
  /** The form comes back signed with a digital certificate, and everything about the signature is right. */
  receiveSigned: { from: ['AWAITING_PAPER'], to: 'UNDER_REVIEW', by: 'citizen' },
  /** An officer has filled it in with the person, whose signature is waited for. */
  submitAtCounter: { from: ['DRAFT'], to: 'AWAITING_PAPER', by: ['RECEIVER'] },
  receivePaper: { from: ['AWAITING_PAPER', 'RECORDED'], to: 'UNDER_REVIEW', by: ['RECEIVER'] },
  sendForApproval: { from: ['UNDER_REVIEW'], to: 'AWAITING_APPROVAL', by: ['CHECKER'] },
  sendBack: { from: ['AWAITING_APPROVAL'], to: 'UNDER_REVIEW', by: ['APPROVER'] },
  return: { from: ['UNDER_REVIEW'], to: 'RETURNED', by: ['CHECKER'] },
  correct: { from: ['RETURNED'], to: 'UNDER_REVIEW', by: 'citizen' },
  correctAndReprint: { from: ['RETURNED'], to: 'AWAITING_PAPER', by: 'citizen' },
  correctAndReprintByPost: { from: ['RETURNED'], to: 'RECORDED', by: 'citizen' },
  correctAndSign: { from: ['RETURNED'], to: 'AWAITING_PAPER', by: 'citizen' },
  // Four that the journal named before they were transitions (0064). It is never rewritten, so they keep their names.
  'decide-approve': { from: ['AWAITING_APPROVAL'], to: 'DECIDED', by: ['APPROVER'] },
  'decide-refuse': { from: ['AWAITING_APPROVAL'], to: 'DECIDED', by: ['APPROVER'] },
  /** Whoever decided takes it back, or the supervisor. */
  'undo-decision': { from: ['DECIDED'], to: 'AWAITING_APPROVAL', by: ['APPROVER', 'SUPERVISOR'] },
  'drop-decision': { from: ['DECIDED'], to: 'AWAITING_APPROVAL', by: 'system' },
  /** What was decided takes effect, in the name of whoever decided. */
  approve: { from: ['DECIDED'], to: 'APPROVED', by: ['APPROVER'] },
  refuse: { from: ['DECIDED'], to: 'REFUSED', by: ['APPROVER'] },
  withdraw: { from: ['RECORDED', 'AWAITING_PAPER', 'RETURNED'], to: 'WITHDRAWN', by: 'citizen' },
  lapse: { from: ['RETURNED'], to: 'LAPSED', by: 'system' },
} as const satisfies Record<
  string,
  { from: readonly Status[]; to: Status; by: readonly string[] | 'citizen' | 'system' }
>
export type Transition = keyof typeof transitions
export const isTransition = (name: string): name is Transition => Object.hasOwn(transitions, name)

export const statusesBefore = (transition: Transition): readonly Status[] =>
  transitions[transition].from
export const isAllowed = (transition: Transition, from: Status): boolean =>
  statusesBefore(transition).includes(from)

/** The citizen may still change answers: all of them, or those the officer flagged. */
export const editable: readonly Status[] = ['DRAFT', 'RETURNED']
/** Everything an officer may ever meet: a draft is still the citizen's own. */
export const submitted: Status[] = statuses.filter((status) => status !== 'DRAFT')
/** Nothing more will happen. */
export const closed: readonly Status[] = ['APPROVED', 'REFUSED', 'WITHDRAWN', 'LAPSED']

export const statusLabel: Record<Status, string> = {
  DRAFT: msg('Nháp'),
  RECORDED: msg('Đã ghi nhận'),
  AWAITING_PAPER: msg('Chờ nộp tờ khai đã ký'),
  UNDER_REVIEW: msg('Đang thẩm định'),
  RETURNED: msg('Chờ bổ sung'),
  AWAITING_APPROVAL: msg('Chờ duyệt'),
  DECIDED: msg('Đang ghi quyết định'),
  APPROVED: msg('Đã duyệt'),
  REFUSED: msg('Chưa được duyệt'),
  WITHDRAWN: msg('Đã rút'),
  LAPSED: msg('Quá hạn bổ sung'),
}

/** As the citizen hears of it; null for what stays within the office until a decision takes effect. */
export const transitionLabel: Record<Transition, string | null> = {
  submit: msg('Bạn đã gửi tờ khai'),
  submitByPost: msg('Bạn đã gửi tờ khai và hẹn bưu điện đến nhận'),
  submitToSign: msg('Bạn đã gửi tờ khai và chọn ký số'),
  receiveSigned: msg('Cổng đã nhận tờ khai ký số'),
  submitAtCounter: msg('Cán bộ đã gửi tờ khai cùng bạn tại quầy'),
  receivePaper: msg('Cơ quan BHXH đã nhận tờ khai đã ký'),
  sendForApproval: msg('Cán bộ đã thẩm định xong'),
  sendBack: msg('Người duyệt yêu cầu thẩm định lại'),
  return: msg('Cơ quan BHXH đề nghị bạn bổ sung'),
  correct: msg('Bạn đã bổ sung'),
  correctAndReprint: msg('Bạn đã bổ sung và cần nộp tờ khai mới đã ký'),
  correctAndReprintByPost: msg('Bạn đã bổ sung và hẹn bưu điện đến nhận tờ khai mới đã ký'),
  correctAndSign: msg('Bạn đã bổ sung và cần ký số tờ khai mới'),
  'decide-approve': null,
  'decide-refuse': null,
  'undo-decision': null,
  'drop-decision': null,
  approve: msg('Tài khoản đã được cấp'),
  refuse: msg('Hồ sơ chưa được duyệt'),
  withdraw: msg('Bạn đã rút hồ sơ'),
  lapse: msg('Hồ sơ quá hạn bổ sung'),
}
