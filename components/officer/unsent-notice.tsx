import { Notice } from '@/components/ui/notice'
import { formatTime } from '@/lib/forms/dates'
import type { Part, Words } from '@/lib/review/desk-parts'
import { itemOf, officerItemIds, resultLabel, results } from '@/lib/review/checklist'
import { isReasonCode, reasonOf } from '@/lib/review/reasons'
import { DeedButton, type Desk } from './desk-form'

type Props = {
  desk: Desk
  openParts: Part[]
  /** Then what stands in its box again has been told by the refusal. */
  isRefused: boolean
}

const titles: Record<Part, { title: string; href: string }> = {
  'phieu-kiem-tra': { title: 'Phiếu kiểm tra', href: '#phieu' },
  'ghi-chu': { title: 'Ghi chú nội bộ', href: '#note' },
  'chuyen-lai': { title: 'Lời nhắn khi chuyển lại', href: '#lookAgain' },
  'mo-lai-muc': { title: 'Mở lại một mục', href: '#reopenWhy' },
  'nhan-ban-ky': { title: 'Tiếp nhận tờ khai đã ký', href: '#quyet-dinh' },
}
const entriesOf = (unsent: Desk['unsent']) =>
  Object.entries(unsent) as [Part, NonNullable<Desk['unsent'][Part]>][]

/** What was typed and never sent stands in its form again; what belongs to an earlier turn of the case is only told, so that no word is gone. */
export function UnsentNotice({ desk, openParts, isRefused }: Props) {
  const lines = [
    ...entriesOf(desk.unsent).map(([part, kept]) => ({
      part,
      kept,
      isOld: !openParts.includes(part),
    })),
    ...entriesOf(desk.outlived).map(([part, kept]) => ({ part, kept, isOld: true })),
  ].filter(({ isOld }) => isOld || !isRefused)
  if (lines.length === 0) return null
  return (
    <Notice tone="warning" id="chua-gui" title="Bạn có phần đã nhập mà chưa gửi.">
      <ul className="space-y-1">
        {lines.map(({ part, kept, isOld }) => (
          <li key={part} className="flex flex-wrap items-center gap-x-3">
            <span className="min-w-0 wrap-anywhere whitespace-pre-line">
              {isOld ? (
                <>
                  {titles[part].title}, nhập lúc {formatTime(kept.at)}, trước khi hồ sơ sang bước
                  khác. Phần này không còn tính. {wordsOf(part, kept.words)}
                </>
              ) : (
                <>
                  <a href={titles[part].href}>{titles[part].title}</a>, nhập lúc{' '}
                  {formatTime(kept.at)}. Xem lại rồi nhấn nút của phần này.
                </>
              )}
            </span>
            <DeedButton desk={desk} deed={part} look="secondary" name="intent" value="bo">
              Bỏ phần này<span className="sr-only"> {titles[part].title}</span>
            </DeedButton>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const quoted = (text = '') => text && `Chữ đã nhập: “${text}”`

function wordsOf(part: Part, words: Words): string {
  if (part !== 'phieu-kiem-tra') return quoted(words.note ?? words.lookAgain ?? words.reopenWhy)
  const marked = officerItemIds.flatMap((item) => {
    const result = results.find((known) => known === words[item])
    if (!result) return []
    const [code = '', note] = [words[`${item}.reason`], words[`${item}.note`]]
    const why = [isReasonCode(code) && reasonOf(code).label, note].filter(Boolean).join('. ')
    return [`“${itemOf(item).title}”: ${resultLabel[result]}${why && ` (${why})`}`]
  })
  return marked.length > 0 ? `Đã đánh dấu: ${marked.join(', ')}.` : ''
}
