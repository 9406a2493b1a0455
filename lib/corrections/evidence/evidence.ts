import { formatSoon } from '@/lib/forms/days/dates'
import {
  MEGABYTE,
  photoRefusals,
  photoRefusalText,
  waitsForRoom,
  type PhotoRefusal,
} from '@/lib/photos/photo'
import { msg, t } from '@/lib/words/t'

/** So many papers go with a report, and so many with each later note. */
export const MOST_FILES = 5
/** Of one report altogether: whoever reads it has to find what matters. */
export const MOST_OF_REPORT = 20
/** A paper of an office is a tenth of it; photographs in a PDF stay as big as they are. */
export const maxPdfBytes = 5 * MEGABYTE

/** The boxes of a form: a number each, as long as it stands open. */
export const fileBoxes = Array.from({ length: MOST_FILES }, (_, at) => `tep-${at + 1}`)
export const boxLabel = (box: string): string =>
  t('Giấy tờ {number}', { number: fileBoxes.indexOf(box) + 1 })
/** What the form's `intent` says when the file of a box is thrown away, and when what was chosen is only to be kept. */
export const removeIntent = (box: string): string => `xoa-${box}`
export const keepFilesIntent = 'giu-tep'

const refusalTexts = {
  'pdf-too-big': msg('Chụp từng trang giấy tờ rồi gửi ảnh. Tệp PDF lớn hơn 5 MB.'),
  'pdf-locked': msg('Gửi ảnh chụp giấy tờ. Tệp PDF này phải có mật khẩu mới mở được.'),
  'pdf-acts': msg('Gửi ảnh chụp giấy tờ. Tệp PDF này có phần tự chạy nên cổng không nhận.'),
  'pdf-broken': msg('Chọn lại tệp, hoặc gửi ảnh chụp giấy tờ. Tệp PDF này chưa tải lên hết.'),
  'many-files': msg('Gửi trước những tệp đã chọn. Mỗi lần gửi được nhiều nhất {most} tệp.'),
  'many-of-report': msg('Đợi câu trả lời. Báo sai này đã có {total} tệp.'),
  answered: msg('Xem câu trả lời ở trang này. Báo sai không nhận thêm tệp nữa.'),
} as const

export type EvidenceRefusal = PhotoRefusal | keyof typeof refusalTexts

const isOurs = (reason: string): reason is keyof typeof refusalTexts =>
  Object.hasOwn(refusalTexts, reason)
const isRefusal = (reason: string): reason is EvidenceRefusal =>
  isOurs(reason) || photoRefusals.some((known) => known === reason)

/** `until`: from when on there is room again, where that is the reason. */
export const evidenceRefusalText = (reason: EvidenceRefusal, until?: Date | null): string =>
  isOurs(reason)
    ? t(refusalTexts[reason], { most: MOST_FILES, total: MOST_OF_REPORT })
    : photoRefusalText(reason, until ? formatSoon(until) : undefined)

export type RefusedBox = { box: string; reason: EvidenceRefusal }

/** `tep-1:too-big,tep-2:damaged`, as addresses tell it; what is not one of ours says nothing. */
export const readRefusedBoxes = (told: unknown): RefusedBox[] =>
  String(told ?? '')
    .split(',')
    .flatMap((one) => {
      const [box = '', reason = ''] = one.split(':')
      return fileBoxes.includes(box) && isRefusal(reason) ? [{ box, reason }] : []
    })

/** That there is no room is told only while there is none. */
export const stillRefused = (refused: RefusedBox[], noRoom: Date | null): RefusedBox[] =>
  refused.filter(({ reason }) => noRoom !== null || isOurs(reason) || !waitsForRoom(reason))
