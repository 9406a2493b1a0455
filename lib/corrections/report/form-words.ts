import type { FieldError, Typed } from '@/lib/forms/form-state'
import { t } from '@/lib/words/t'
import { subjectOf } from '../subjects'
import { reportFields, type AskedReport } from './report-form'

type Both = {
  /** What was typed in this window. */
  ofWindow: Typed
  /** What another has kept meanwhile. */
  kept: Typed
}

/** At each box what another window says: pressed once more, what stands in the box is what counts. */
export const elsewhereErrors = (of: AskedReport, { ofWindow, kept }: Both): FieldError[] =>
  reportFields(of)
    .filter((field) => field in ofWindow && ofWindow[field] !== (kept[field] ?? ''))
    .map((field) => ({ field, message: elsewhere(inWords(of, field, kept[field] ?? '')) }))

export const elsewhere = (words: string): string =>
  words === ''
    ? t('Xem lại ô này rồi nhấn lần nữa. Ở cửa sổ khác, ô này đã xóa trống.')
    : t('Xem lại ô này rồi nhấn lần nữa. Ở cửa sổ khác ghi là “{words}”.', { words })

function inWords({ subject }: AskedReport, field: string, said: string): string {
  if (field !== 'reason') return said
  const reason = subjectOf(subject).reasons[said]
  return reason ? t(reason.label) : ''
}

type Told = { [name: string]: unknown }

/** What a press has done that is still to be sent. */
export function reportNews({ xong, 'da-xoa': removed, 'vua-doi': changed }: Told, files: number) {
  if (changed === '1')
    return { id: 'vua-doi', words: t('Xem lại rồi gửi. Có ô vừa đổi ở cửa sổ khác.') }
  if (removed === 'tep') return { id: 'xong', words: t('Đã xóa tệp.') }
  return xong === 'tep' && files > 0 ? { id: 'xong', words: t('Đã giữ tệp, chưa gửi.') } : null
}
export type ReportNews = ReturnType<typeof reportNews>
