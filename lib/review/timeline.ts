import type { JournalLine } from '@/lib/platform/journal'
import { acts, statusLabel, type Act } from '@/lib/registration/status'
import { refusalText, isRefusal } from './refusals'
import { reasonCodes, reasonOf } from './reasons'

export type TimelineLine = { at: Date; what: string; who: string; more: string; isLook: boolean }

/** What happened, as officers say it. */
const actWords: Record<Act, string> = {
  submit: 'Công dân gửi tờ khai',
  submitByPost: 'Công dân gửi tờ khai, hẹn bưu điện đến nhận',
  receivePaper: 'Tiếp nhận bản ký',
  sendForApproval: 'Thẩm định xong, trình duyệt',
  sendBack: 'Chuyển lại thẩm định',
  return: 'Trả lại để bổ sung',
  correct: 'Công dân bổ sung',
  correctAndReprint: 'Công dân bổ sung, phải nộp bản in mới',
  correctAndReprintByPost: 'Công dân bổ sung, hẹn bưu điện đến nhận bản in mới',
  approve: 'Duyệt và cấp tài khoản',
  refuse: 'Từ chối',
  withdraw: 'Công dân rút hồ sơ',
  lapse: 'Đóng vì quá hạn bổ sung',
}

const otherWords: Record<string, string> = {
  'set-checks': 'Lưu phiếu kiểm tra',
  'add-note': 'Thêm ghi chú nội bộ',
  'decide-approve': 'Quyết định duyệt, còn hoàn tác được',
  'decide-refuse': 'Quyết định từ chối, còn hoàn tác được',
  'undo-decision': 'Hoàn tác quyết định',
  'drop-decision': 'Quyết định không thực hiện được, hồ sơ chờ duyệt lại',
  'reopen-check': 'Mở lại một mục đã đạt',
  'print-activation': 'In phiếu kích hoạt',
  'view-declaration': 'Xem hồ sơ',
  'view-person': 'Xem dữ liệu người tham gia',
  'view-paper': 'Xem giấy tờ',
}

const looks = ['view-declaration', 'view-person', 'view-paper']
const isAct = (act: string): act is Act => act in acts

/** The case's journal for officers, newest first. */
export const timelineOf = (entries: JournalLine[], names: Map<string, string>): TimelineLine[] =>
  entries
    .map(({ at, act, actor, details }) => ({
      at,
      what: wordsOf(act),
      who: nameOf(actor, names),
      more: detailsOf(act, details as Record<string, unknown>),
      isLook: looks.includes(act),
    }))
    .reverse()

function wordsOf(act: string): string {
  if (isAct(act)) return actWords[act]
  const attempted = act.replace(/-refused$/, '')
  if (attempted === act) return otherWords[act] ?? act
  return `Không được phép: ${isAct(attempted) ? actWords[attempted].toLocaleLowerCase('vi') : attempted}`
}

function nameOf(actor: string, names: Map<string, string>): string {
  if (actor === 'citizen') return 'Công dân'
  if (actor === 'system') return 'Hệ thống'
  return names.get(actor.replace(/^account:/, '')) ?? 'Công dân (đã đăng nhập)'
}

function detailsOf(act: string, details: Record<string, unknown>): string {
  const { to, reason, reasons } = details
  if (isRefusal(reason)) return refusalText[reason]
  const listed = Array.isArray(reasons) ? reasons : []
  const labels = reasonCodes
    .filter((code) => listed.includes(code))
    .map((code) => reasonOf(code).label)
  const status = isAct(act) && typeof to === 'string' ? statusLabel[acts[act].to] : ''
  return [status, labels.join('; ')].filter(Boolean).join('. ')
}
