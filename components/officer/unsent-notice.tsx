import { Notice } from '@/components/ui/notice'
import { formatTime } from '@/lib/forms/dates'
import type { Marks } from '@/lib/review/check-sheet'
import { differsFromSheet } from '@/lib/review/unsent-sheet'
import { DeedForm, type Desk } from './deed-form'
import { OfficerButton } from './officer-button'

type Props = { desk: Desk; marks: Marks; openForms: string[] }

const forms: Record<string, { title: string; href: string }> = {
  'phieu-kiem-tra': { title: 'Phiếu kiểm tra', href: '#phieu' },
  'ghi-chu': { title: 'Ghi chú nội bộ', href: '#ghi-chu' },
  'chuyen-lai': { title: 'Lời nhắn khi chuyển lại', href: '#why' },
  'mo-lai-muc': { title: 'Mở lại một mục', href: '#item' },
  'nhan-ban-ky': { title: 'Tiếp nhận tờ khai đã ký', href: '#quyet-dinh' },
}

/** What was typed and never sent stands in its form again; what has lost its form is told here, so that no word is gone. */
export function UnsentNotice({ desk, marks, openForms }: Props) {
  const parts = Object.entries(desk.unsent).flatMap(([deed, kept]) => {
    const isNews = deed !== 'phieu-kiem-tra' || differsFromSheet(kept!.words, marks)
    return isNews && forms[deed] ? [{ deed, ...forms[deed], ...kept! }] : []
  })
  if (parts.length === 0) return null
  return (
    <Notice tone="warning" id="chua-gui" title="Bạn có phần đã nhập mà chưa gửi.">
      <ul className="space-y-1">
        {parts.map(({ deed, title, href, words, at }) => (
          <li key={deed} className="flex flex-wrap items-center gap-x-3">
            <span className="min-w-0 wrap-anywhere whitespace-pre-line">
              {openForms.includes(deed) ? (
                <>
                  <a href={href}>{title}</a>, nhập lúc {formatTime(at)}. Xem lại rồi nhấn nút của
                  phần này.
                </>
              ) : (
                <>
                  {title}, nhập lúc {formatTime(at)}. Hồ sơ đã sang bước khác nên không gửi được
                  nữa.
                  {words.note && ` Chữ đã nhập: “${words.note}”`}
                </>
              )}
            </span>
            <DeedForm desk={desk} deed={deed}>
              <OfficerButton look="secondary" name="intent" value="bo">
                Bỏ phần này<span className="sr-only">: {title}</span>
              </OfficerButton>
            </DeedForm>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
