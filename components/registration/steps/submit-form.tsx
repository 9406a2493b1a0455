import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { Official } from '@/components/ui/official'
import { Checkbox } from '@/components/ui/fields/checkbox'
import type { FieldError, Typed } from '@/lib/forms/form-state'
import type { Correction } from '@/lib/registration/steps/correction'
import { commitmentStatement } from '@/lib/site/official-sentences'
import { SentUnchanged } from './sent-unchanged'
import { msg, t } from '@/lib/words/t'

type Props = {
  reference: string
  backHref: string
  /** Stands for the answers shown above. */
  reviewed: string
  errors: FieldError[]
  /** It was ticked, and then the language was changed. */
  isAgain: boolean
  /** What follows the press. */
  next: string
  /** After a return: the reasons nobody has answered yet, what was already said to them, and the mark of both. */
  correction: { open: Correction[]; reply: Typed; shown: string } | null
}

// Papers end with «./.»; aloud it would be read sign by sign.
const unspoken = '/.'
const spoken = commitmentStatement.slice(0, -unspoken.length)

const readAgain = msg('Đọc lại lời cam kết rồi đánh dấu, vì bạn vừa đổi ngôn ngữ của trang.')

export const submitFormId = 'gui'

/** The commitment, word for word, and «Ghi nhận». */
export const SubmitForm = ({
  reference,
  backHref,
  reviewed,
  errors,
  isAgain,
  next,
  correction,
}: Props) => {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <form id={submitFormId} method="post" action="/dang-ky/kiem-tra" noValidate>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="reviewed" value={reviewed} />
      {correction && <input type="hidden" name="shown" value={correction.shown} />}
      {correction && correction.open.length > 0 && (
        <SentUnchanged {...correction} errorOf={errorOf} />
      )}
      <Checkbox
        name="commitment"
        label={
          <>
            <Official
              of={commitmentStatement}
              shown={
                <>
                  {spoken}
                  <span aria-hidden="true">{unspoken} *</span>
                </>
              }
            />
          </>
        }
        hint={isAgain && t(readAgain)}
        error={errorOf('commitment')}
        checked={correction?.reply.commitment === 'yes' && !errorOf('commitment')}
      />
      <p>{t('Nói ngắn gọn: bạn chịu trách nhiệm về những điều đã khai.')}</p>
      <p className="text-ink-soft">{next}</p>
      <ButtonRow>
        <Button>{correction ? t('Gửi phần bổ sung') : t('Ghi nhận')}</Button>
        <ButtonLink look="secondary" href={backHref}>
          {t('Quay lại')}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}
