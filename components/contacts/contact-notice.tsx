import { Notice } from '@/components/ui/notice'
import { boxOfRefusal, wordsOfRefusal } from '@/lib/contacts/refusal-words'
import { contactDone } from '@/lib/contacts/contact-done'
import { isRefusal } from '@/lib/review/refusals'

type Props = {
  refusal: unknown
  done?: unknown
  /** Words of a form that came back without having been sent. */
  isUnsent?: boolean
  children?: React.ReactNode
}

/** What became of the last press. What belongs to a box is told at the box. */
export function ContactNotice({ refusal, done, isUnsent, children }: Props) {
  if (isRefusal(refusal) && !boxOfRefusal[refusal])
    return (
      <Notice tone="danger" role="alert" id="loi" title="Chưa làm được">
        <p>{wordsOfRefusal(refusal)}</p>
        {children}
      </Notice>
    )
  const words = contactDone(done)
  if (words) return <Notice tone="success" role="status" id="xong" title={words} />
  if (!isUnsent || refusal !== undefined) return null
  return (
    <Notice tone="warning" id="chua-gui" title="Bạn có phần đã nhập mà chưa gửi.">
      <p>Phần ấy có lại ở bên dưới. Xem lại rồi nhấn nút của phần này.</p>
    </Notice>
  )
}
