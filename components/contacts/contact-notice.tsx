import { Notice } from '@/components/ui/notice'
import { boxOfRefusal, wordsOfRefusal } from '@/lib/contacts/counter/refusal-words'
import type { Unsent } from '@/lib/contacts/counter/unsent'
import { isRefusal } from '@/lib/review/refusals'

type Props = {
  refusal: unknown
  done: string | null
  unsent: Unsent
  children?: React.ReactNode
}

/** What became of the last press, and what was typed and never sent. What belongs to a box is told at the box. */
export function ContactNotice({ refusal, done, unsent, children }: Props) {
  const isTold = refusal !== undefined || done !== null
  return (
    <>
      <PressNotice refusal={refusal} done={done}>
        {children}
      </PressNotice>
      {unsent && !(isTold && unsent.state === 'again') && <UnsentNotice unsent={unsent} />}
    </>
  )
}

function PressNotice({ refusal, done, children }: Omit<Props, 'unsent'>) {
  if (isRefusal(refusal) && !boxOfRefusal[refusal])
    return (
      <Notice tone="danger" role="alert" id="loi" title="Chưa làm được">
        <p>{wordsOfRefusal(refusal)}</p>
        {children}
      </Notice>
    )
  return done && <Notice tone="success" role="status" id="xong" title={done} />
}

const UnsentNotice = ({ unsent }: { unsent: NonNullable<Unsent> }) => (
  <Notice tone="warning" id="chua-gui" title="Bạn có phần đã nhập mà chưa gửi.">
    {unsent.state === 'again' ? (
      <p>Phần ấy có lại ở bên dưới. Xem lại rồi nhấn nút của phần này.</p>
    ) : (
      <p className="wrap-anywhere whitespace-pre-line">
        Đề nghị này không còn chờ bạn quyết định nên phần ấy không còn tính.
        {unsent.reason && ` Chữ đã nhập: “${unsent.reason}”`}
      </p>
    )}
  </Notice>
)
