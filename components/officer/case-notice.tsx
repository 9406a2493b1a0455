import { Notice } from '@/components/ui/notice'
import { shownReference } from '@/lib/registration/reference'
import { isFinishing, doneText } from '@/lib/review/done'
import { itemIds, itemOf } from '@/lib/review/checklist'
import { isRefusal, refusalText } from '@/lib/review/refusals'

type Props = {
  refusal: unknown
  item?: unknown
  done?: unknown
  next?: string | null
  reference?: string
}

/** What became of the last press: done, or why not and what to do. It takes the focus, so that it is heard. */
export function CaseNotice({ refusal, item, done, next, reference }: Props) {
  const about = itemIds.find((id) => id === item)
  if (isRefusal(refusal))
    return (
      <Notice tone="danger" role="alert" id="loi" title="Chưa làm được">
        <p>{refusalText[refusal]}</p>
        {about && (
          <p>
            Mục cần xem: <a href={`#${about}`}>{itemOf(about).title}</a>.
          </p>
        )}
      </Notice>
    )
  const words = doneText(done)
  if (!words) return null
  return (
    <Notice tone="success" role="status" id="xong" title={words}>
      {done === 'nhan-ban-ky' && reference && (
        <p>
          <a href={`/can-bo/ho-so/${reference}/phieu-nhan`}>In giấy hẹn trả kết quả</a>
        </p>
      )}
      {isFinishing(String(done)) && (
        <p>
          {next ? (
            <a href={`/can-bo/ho-so/${next}`} className="font-bold">
              Hồ sơ tiếp theo: {shownReference(next)}
            </a>
          ) : (
            <a href="/can-bo">Về danh sách việc, không còn hồ sơ nào chờ bạn</a>
          )}
        </p>
      )}
    </Notice>
  )
}
