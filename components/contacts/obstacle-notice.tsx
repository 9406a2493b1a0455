import { Notice } from '@/components/ui/notice'
import { wordsOfRefusal } from '@/lib/contacts/counter/refusal-words'
import type { Refusal } from '@/lib/review/refusals'

type Props = {
  obstacle: Refusal
  /** They have pressed it all the same, on a page drawn before. */
  isPressed: boolean
  mayRefuse: boolean
}

/** Why this officer is asked nothing here, and who decides instead. */
export const ObstacleNotice = ({ obstacle, isPressed, mayRefuse }: Props) => (
  <Notice
    tone="danger"
    title="Bạn không duyệt được đề nghị này"
    {...(isPressed && { id: 'loi', role: 'alert' as const })}
  >
    <p>{wordsOfRefusal(obstacle)}</p>
    {mayRefuse && <p>Nếu có lý do không đổi, bạn vẫn ghi được ở bên dưới.</p>}
  </Notice>
)
