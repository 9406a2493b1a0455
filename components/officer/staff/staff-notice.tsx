import { Notice } from '@/components/ui/notice'
import { isStaffRefusal, staffRefusals } from '@/lib/staff/staff-refusals'

type Props = { refusal: unknown; done?: string | null }

/** What became of the last press: done, or why not and what to do. */
export function StaffNotice({ refusal, done }: Props) {
  if (isStaffRefusal(refusal))
    return (
      <Notice tone="danger" role="alert" id="loi" title="Chưa làm được">
        <p>{staffRefusals[refusal]}</p>
      </Notice>
    )
  return done ? <Notice tone="success" role="status" id="xong" title={done} /> : null
}
