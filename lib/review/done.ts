import type { CaseFile } from './case-file'
import { waitingDecision } from './waiting-decision'

/** A case as it stands, and what was done with it last. */
type Seen = Pick<CaseFile, 'status' | 'sheet' | 'receivedById' | 'reviewedById' | 'decidedById'> & {
  lastDeed?: { act: string; actor: string }
}

type Done = {
  words: string
  /** The case has left this officer's hands: the next one may follow. */
  isFinishing?: true
  /** Whether it is still so, and this officer's doing: an address says anything, and a page is opened again later. */
  isSo: (seen: Seen, by: string) => boolean
  /** What has become of it by itself. */
  later?: string
}

const isDecided = (kind: 'approve' | 'refuse') => (seen: Seen, by: string) => {
  const decision = waitingDecision(seen)
  return decision?.kind === kind && decision.by === by
}
const isProposed = (kind: 'approve' | 'refuse') => (seen: Seen, by: string) => {
  const { proposal } = seen.sheet
  return seen.status === 'AWAITING_APPROVAL' && proposal?.kind === kind && proposal.by === by
}

const deeds: Record<string, Done> = {
  'phieu-kiem-tra': {
    words: 'Đã lưu phiếu kiểm tra.',
    // Whoever saves what a colleague has saved already hears it too.
    isSo: ({ status, sheet }) => status === 'UNDER_REVIEW' && Object.keys(sheet.marks).length > 0,
  },
  'trinh-duyet': {
    words: 'Đã trình người duyệt.',
    isFinishing: true,
    isSo: isProposed('approve'),
  },
  'trinh-tu-choi': {
    words: 'Đã trình đề nghị từ chối.',
    isFinishing: true,
    isSo: isProposed('refuse'),
  },
  'tra-lai': {
    words: 'Đã trả lại. Công dân nhận tin nhắn và xem đủ lý do trong hồ sơ.',
    isFinishing: true,
    isSo: ({ status, reviewedById }, by) => status === 'RETURNED' && reviewedById === by,
  },
  'chuyen-lai': {
    words: 'Đã chuyển lại thẩm định.',
    isFinishing: true,
    isSo: ({ status, sheet }, by) => status === 'UNDER_REVIEW' && sheet.sentBack?.by === by,
  },
  duyet: {
    words: 'Đã ghi quyết định duyệt. Công dân chưa nhận tin, bạn còn hoàn tác được.',
    isFinishing: true,
    isSo: isDecided('approve'),
    later: 'gui-ngay',
  },
  'tu-choi': {
    words: 'Đã ghi quyết định từ chối. Công dân chưa nhận tin, bạn còn hoàn tác được.',
    isFinishing: true,
    isSo: isDecided('refuse'),
    later: 'gui-ngay',
  },
  'hoan-tac': {
    words: 'Đã hoàn tác quyết định. Công dân không nhận tin nào.',
    isSo: ({ status, lastDeed }, by) =>
      status === 'AWAITING_APPROVAL' &&
      lastDeed?.act === 'undo-decision' &&
      lastDeed.actor === `account:${by}`,
  },
  'gui-ngay': {
    words: 'Quyết định đã có hiệu lực. Công dân nhận tin nhắn.',
    isFinishing: true,
    isSo: ({ status, decidedById }, by) =>
      (status === 'APPROVED' || status === 'REFUSED') && decidedById === by,
  },
  'nhan-ban-ky': {
    words: 'Đã nhận tờ khai đã ký. Công dân nhận tin nhắn hẹn ngày.',
    isSo: ({ status, receivedById }, by) => status === 'UNDER_REVIEW' && receivedById === by,
  },
  'ghi-chu': {
    words: 'Đã thêm ghi chú.',
    isSo: ({ sheet }, by) => sheet.notes.at(-1)?.by === by,
  },
  'mo-lai-muc': {
    words: 'Đã mở lại mục này để thẩm định lại.',
    isSo: ({ status, sheet }, by) =>
      status === 'UNDER_REVIEW' && sheet.reopened.some((one) => one.by === by),
  },
}

const find = (deed: unknown): Done | null =>
  typeof deed === 'string' && Object.hasOwn(deeds, deed) ? deeds[deed]! : null

export type Told = { deed: string; words: string; isFinishing: boolean }

/** What to say after a deed; null for a word that is none of ours, or is not so (any more). */
export function doneNow(deed: unknown, seen: Seen, by: string): Told | null {
  const done = find(deed)
  if (!done) return null
  if (!done.isSo(seen, by)) return done.later ? doneNow(done.later, seen, by) : null
  return { deed: String(deed), words: done.words, isFinishing: done.isFinishing ?? false }
}

export const isFinishing = (deed: string): boolean => find(deed)?.isFinishing ?? false
