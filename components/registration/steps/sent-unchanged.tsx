import { Checkbox } from '@/components/ui/fields/checkbox'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/fields/text-area'
import type { Typed } from '@/lib/forms/form-state'
import { reasonText, type Correction } from '@/lib/registration/steps/correction'
import { noteLabel } from '@/lib/registration/saving/reply'
import { stepHref, stepOf } from '@/lib/registration/steps/steps'

type Props = {
  open: Correction[]
  reply: Typed
  errorOf: (field: string) => string | undefined
}

/** Asked of whoever sends a returned case back with a reason unanswered: forgotten, or nothing to put right? */
export const SentUnchanged = ({ open, reply, errorOf }: Props) => (
  <>
    <Notice tone="warning" title={`Bạn chưa sửa ${open.length} mục cơ quan BHXH đã nêu`}>
      <ul className="list-disc space-y-1 pl-[1.35em]">
        {open.map((one) => (
          <li key={one.code}>
            {reasonText(one)}{' '}
            <a href={`${stepHref(one.step)}#${one.field}`}>Sửa ở phần “{stepOf(one.step).title}”</a>
          </li>
        ))}
      </ul>
    </Notice>
    <Checkbox
      name="unchanged"
      label="Tôi đã kiểm tra, không có gì cần sửa"
      hint="Cán bộ sẽ được báo rằng bạn gửi lại mà không sửa các mục này."
      checked={reply.unchanged === 'yes'}
      error={errorOf('unchanged')}
    />
    <TextArea
      name="note"
      label={noteLabel}
      optional
      hint="Viết lý do bạn cho là đã đúng, tối đa 500 ký tự."
      value={reply.note}
      error={errorOf('note')}
    />
  </>
)
