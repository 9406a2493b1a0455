import type { OfficeCase } from '@/lib/review/office-case'
import type { PageForm } from '@/lib/review/desk/page-form'
import { ActionButton, unsentOf } from '../desk-form'
import { OfficerError } from '../officer-text'
import type { FieldErrors } from '../field-errors'

type Props = { form: PageForm; officeCase: OfficeCase; errors?: FieldErrors }

/** At the counter: two looks, one press. */
export function ReceiverAction({ form, officeCase, errors = {} }: Props) {
  const isByPost = officeCase.status === 'RECORDED'
  const ticked = unsentOf(form, 'nhan-ban-ky')
  return (
    <>
      <p className="text-sm text-ink-soft">Ô có dấu * phải được đánh dấu.</p>
      <Tick
        name="signed"
        isTicked={ticked.signed === 'yes'}
        isRequired
        error={errors.signed}
        label="Mẫu 01 đã ký, ghi rõ họ tên, đúng mã hồ sơ này"
      />
      <Tick
        name="identity"
        isTicked={ticked.identity === 'yes'}
        isRequired={!isByPost}
        error={errors.identity}
        label={
          isByPost
            ? 'Có bản chụp giấy tờ kèm theo, đúng người (không bắt buộc)'
            : 'Đã xem giấy tờ gốc, đúng người nộp'
        }
      />
      <ActionButton form={form} action="receivePaper" className="mt-2 w-full" />
    </>
  )
}

type TickProps = {
  name: string
  label: string
  isTicked: boolean
  isRequired: boolean
  error?: string
}

const Tick = ({ name, label, isTicked, isRequired, error }: TickProps) => (
  <>
    <OfficerError name={name} error={error} />
    <label className="flex min-h-11 cursor-pointer items-center gap-3">
      <input
        type="checkbox"
        id={name}
        name={name}
        value="yes"
        defaultChecked={isTicked}
        aria-required={isRequired || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error && `${name}-error`}
        className="size-5 shrink-0"
      />
      <span>
        {label}
        {isRequired && ' *'}
      </span>
    </label>
  </>
)
