import { Checkbox } from '@/components/ui/fields/checkbox'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/fields/text-area'
import type { Typed } from '@/lib/forms/form-state'
import { ReasonWords } from '../reason-words'
import type { Correction } from '@/lib/registration/steps/correction'
import { noteLabel } from '@/lib/registration/saving/reply'
import { stepHref } from '@/lib/registration/steps/addresses'
import { stepOf } from '@/lib/registration/steps/steps'
import { t } from '@/lib/words/t'

type Props = {
  open: Correction[]
  reply: Typed
  errorOf: (field: string) => string | undefined
}

/** Asked of whoever sends a returned case back with a reason unanswered: forgotten, or nothing to put right? */
export const SentUnchanged = ({ open, reply, errorOf }: Props) => (
  <>
    <Notice
      tone="warning"
      title={t('Bạn chưa sửa {count} mục cơ quan BHXH đã nêu', { count: open.length })}
    >
      <ul className="list-disc space-y-1 pl-[1.35em]">
        {open.map((one) => (
          <li key={one.code}>
            <ReasonWords {...one} />{' '}
            <a href={`${stepHref(one.step)}#${one.field}`}>
              {t('Sửa ở phần “{step}”', { step: t(stepOf(one.step).title) })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
    <Checkbox
      name="unchanged"
      label={t('Tôi đã kiểm tra, không có gì cần sửa')}
      hint={t('Cán bộ sẽ được báo rằng bạn gửi lại mà không sửa các mục này.')}
      checked={reply.unchanged === 'yes'}
      error={errorOf('unchanged')}
    />
    <TextArea
      name="note"
      label={t(noteLabel)}
      optional
      hint={t('Viết lý do bạn cho là đã đúng, tối đa 500 ký tự.')}
      value={reply.note}
      error={errorOf('note')}
    />
  </>
)
