import type { Officer, Role } from '@/lib/accounts/account'
import { decisionActions } from './decision-actions'
import { holdingActions } from './holding-actions'
import { transitions, type Status } from '@/lib/registration/steps/status'

const everybody = ['RECEIVER', 'CHECKER', 'APPROVER', 'SUPERVISOR', 'AUDITOR'] as const

type Row = {
  /** Who may, in the cases of their office. An administrator keeps accounts and sees no case. */
  by: readonly Role[]
  /** What was tried, after «Không được phép». */
  name: string
  /** Where a case stands for it; left out where that says nothing. */
  from?: readonly Status[]
}

/** Done on the page of a case, by a form of its own. */
type CaseRow = Row & {
  /** The last word of the address it is posted to. */
  slug: string
  /** On its button. */
  label: string
  /** Said afterwards. */
  done: string
  /** The box of words it can't do without. */
  needs?: 'note' | 'lookAgain' | 'reopenWhy' | 'pairWhy'
  /** The case lies elsewhere afterwards, or the citizen is told: nothing that stands on the page may be passed over. */
  leaves?: true
  /** Also while a colleague holds the case. */
  passesHolder?: true
  /** This officer has finished with the case: the next one may follow. */
  isFinishing?: true
}

/** Everything an officer can do about a case on its page: all that pages, routes and verbs know of it. */
const ofCase = {
  receivePaper: {
    ...transitions.receivePaper,
    slug: 'nhan-ban-ky',
    label: 'Đã nhận tờ khai đã ký',
    name: 'tiếp nhận tờ khai đã ký',
    done: 'Đã nhận tờ khai đã ký. Công dân nhận tin nhắn hẹn ngày.',
    leaves: true,
  },
  setChecks: {
    by: ['CHECKER'],
    from: ['UNDER_REVIEW'],
    slug: 'phieu-kiem-tra',
    label: 'Lưu phiếu kiểm tra',
    name: 'lưu phiếu kiểm tra',
    done: 'Đã lưu phiếu kiểm tra.',
  },
  return: {
    ...transitions.return,
    slug: 'tra-lai',
    label: 'Trả lại để bổ sung',
    name: 'trả lại để bổ sung',
    done: 'Đã trả lại. Công dân nhận tin nhắn và xem đủ lý do trong hồ sơ.',
    leaves: true,
    isFinishing: true,
  },
  proposeApproval: {
    ...transitions.sendForApproval,
    slug: 'trinh-duyet',
    label: 'Trình cấp tài khoản',
    name: 'trình người duyệt',
    done: 'Đã trình người duyệt.',
    leaves: true,
    isFinishing: true,
  },
  proposeRefusal: {
    ...transitions.sendForApproval,
    slug: 'trinh-tu-choi',
    label: 'Đề nghị từ chối',
    name: 'đề nghị từ chối',
    done: 'Đã trình đề nghị từ chối.',
    leaves: true,
    isFinishing: true,
  },
  sendBack: {
    ...transitions.sendBack,
    slug: 'chuyen-lai',
    label: 'Chuyển lại thẩm định',
    name: 'chuyển lại thẩm định',
    done: 'Đã chuyển lại thẩm định.',
    needs: 'lookAgain',
    leaves: true,
    isFinishing: true,
  },
  ...decisionActions,
  /** Lets an item that had passed be failed after all, which the citizen was promised would not happen. */
  reopenCheck: {
    by: ['SUPERVISOR'],
    from: ['UNDER_REVIEW'],
    slug: 'mo-lai-muc',
    label: 'Mở lại mục này',
    name: 'mở lại một mục đã đạt',
    done: 'Đã mở lại mục này để thẩm định lại.',
    needs: 'reopenWhy',
  },
  /** Whether this case and another are of one person. */
  judgePair: {
    by: ['CHECKER'],
    from: ['UNDER_REVIEW'],
    slug: 'nghi-trung',
    label: 'Lưu kết luận',
    name: 'kết luận hồ sơ nghi trùng',
    done: 'Đã lưu kết luận về hồ sơ nghi trùng.',
    needs: 'pairWhy',
  },
  /** Once more to an I-VAN that refused, or has not answered. */
  sendIvanAgain: {
    by: ['RECEIVER', 'SUPERVISOR'],
    from: ['APPROVED'],
    slug: 'gui-lai-i-van',
    label: 'Gửi lại cho tổ chức I-VAN',
    name: 'gửi lại cho tổ chức I-VAN',
    done: 'Sẽ gửi lại cho tổ chức I-VAN trong một phút.',
  },
  addNote: {
    by: ['RECEIVER', 'CHECKER', 'APPROVER', 'SUPERVISOR'],
    slug: 'ghi-chu',
    label: 'Thêm ghi chú',
    name: 'thêm ghi chú nội bộ',
    done: 'Đã thêm ghi chú.',
    needs: 'note',
    passesHolder: true,
  },
  ...holdingActions,
} as const satisfies Record<string, CaseRow>

/** Everything an officer can do at all. */
export const actions = {
  ...ofCase,
  printActivation: {
    by: ['RECEIVER', 'SUPERVISOR'],
    from: ['APPROVED'],
    name: 'in phiếu kích hoạt',
  },
  enterAtCounter: { by: transitions.submitAtCounter.by, name: 'nhập tờ khai tại quầy' },
  viewQueue: { by: everybody, name: 'xem danh sách việc' },
  viewCase: { by: everybody, name: 'xem hồ sơ' },
  /** A new phone or e-mail for somebody who stands at the counter. */
  changeContact: { by: ['RECEIVER'], name: 'đổi liên hệ của tài khoản' },
  approveContact: { by: ['APPROVER', 'SUPERVISOR'], name: 'duyệt đổi liên hệ của tài khoản' },
  /** What people say is wrong in their records (lib/corrections). */
  handleCorrections: { by: ['CHECKER', 'SUPERVISOR'], name: 'xem và trả lời báo sai' },
  /** Messages given up: whom they were for is masked, what they said is not shown. */
  resendMessages: { by: ['SUPERVISOR', 'ADMINISTRATOR'], name: 'gửi lại tin chưa gửi được' },
  /** Files of insured people's records: brought by one, let in by another. */
  keepImports: { by: ['ADMINISTRATOR'], name: 'nạp dữ liệu từ tệp' },
  /** How long each kind of data is kept, and whether the nights keep to it: counts, nothing of anybody. */
  watchRetention: { by: ['ADMINISTRATOR'], name: 'xem thời hạn giữ dữ liệu' },
  /** Officers' accounts: asked for by one, done by another. */
  keepStaff: { by: ['ADMINISTRATOR'], name: 'giữ tài khoản cán bộ' },
  viewStaff: { by: ['ADMINISTRATOR', 'AUDITOR'], name: 'xem danh sách cán bộ' },
  checkJournal: { by: ['AUDITOR'], name: 'kiểm tra nhật ký' },
  /** Single entries about the own offices' cases, people and officers. */
  readEntries: { by: ['AUDITOR'], name: 'đọc từng dòng nhật ký' },
} as const satisfies Record<string, Row>

export type Action = keyof typeof actions
export type CaseAction = keyof typeof ofCase
export type ActionSlug = (typeof ofCase)[CaseAction]['slug']

const rows: Record<Action, Row> = actions
export const caseActions: Record<CaseAction, CaseRow & { slug: ActionSlug }> = ofCase

export const may = ({ roles }: Pick<Officer, 'roles'>, action: Action): boolean =>
  rows[action].by.some((role) => roles.includes(role))

/** Whether a case in this status stands for it. */
export const standsFor = (action: Action, status: Status): boolean =>
  rows[action].from?.includes(status) ?? true

/** What makes sense for this officer now with a case that stands there; the verb itself may still refuse, and says why. */
export const listActions = (officer: Pick<Officer, 'roles'>, status: Status): Action[] =>
  (Object.keys(rows) as Action[]).filter(
    (action) => may(officer, action) && rows[action].from?.includes(status),
  )

export const isCaseAction = (action: Action): action is CaseAction => Object.hasOwn(ofCase, action)

/** The action an address names; null for none of ours. */
export const actionOf = (slug: string): CaseAction | null =>
  (Object.keys(ofCase) as CaseAction[]).find((action) => ofCase[action].slug === slug) ?? null
