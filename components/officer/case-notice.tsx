import { Notice } from '@/components/ui/notice'
import { doneText } from '@/lib/review/done'
import { isRefusal, refusalText } from '@/lib/review/refusals'

type Props = { refusal: unknown; done?: unknown; reference?: string }

/** What became of the last press: done, or why not and what to do. */
export function CaseNotice({ refusal, done, reference }: Props) {
  if (isRefusal(refusal))
    return (
      <Notice tone="danger" role="alert" id="loi" title="Chưa làm được">
        <p>{refusalText[refusal]}</p>
      </Notice>
    )
  const words = doneText(done)
  if (!words) return null
  return (
    <Notice tone="success" role="status" id="xong" title={words}>
      {done === 'nhan-ban-ky' && reference && (
        <p>
          <a href={`/can-bo/ho-so/${reference}/phieu-nhan`}>In phiếu hẹn trả kết quả</a>
        </p>
      )}
    </Notice>
  )
}
