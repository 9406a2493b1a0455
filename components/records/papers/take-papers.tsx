import { Button } from '@/components/ui/button'
import type { ReactNode } from 'react'
import { Checkbox } from '@/components/ui/fields/checkbox'
import { FieldErrorText } from '@/components/ui/fields/field'
import { TextField } from '@/components/ui/fields/text-field'
import { Panel } from '@/components/ui/panel'
import type { FieldError } from '@/lib/forms/form-state'
import { paperKinds, type IssuedPaperKind } from '@/lib/papers/paper-kind'
import { IN_FULL_BOX, KIND_BUTTON } from '@/lib/papers/paper-wish'
import { t } from '@/lib/words/t'

type Props = {
  /** Where the presses go. */
  action: string
  /** As asked for in the address, else of this year. */
  days: { from: string; to: string }
  errors: FieldError[]
}

/** A refusal leads to the button that was pressed. */
export const buttonId = (kind: IssuedPaperKind): string => `nut-${paperKinds[kind].slug}`
const messageAt = (errors: FieldError[], field: string) =>
  errors.find((error) => error.field === field)?.message

/** One button for each paper; the answer is the file. */
export const TakePapers = ({ action, days, errors }: Props) => (
  <>
    <h2 className="mb-3 text-2xl">{t('Giấy có chữ ký số (PDF)')}</h2>
    <p className="mb-5 max-w-prose">
      {t('Giấy do cổng lập từ dữ liệu đang có. Trên giấy có mã để người nhận kiểm tra.')}
    </p>
    <PaperPanel kind="PARTICIPATION" {...{ action, errors }} />
    <PaperPanel kind="CARD" {...{ action, errors }} />
    <PaperPanel kind="VISITS" {...{ action, errors }}>
      <div className="sm:flex sm:gap-x-6">
        <TextField
          {...{ name: 'tu', label: t('Từ ngày'), value: days.from, type: 'date' }}
          error={messageAt(errors, 'tu')}
          autoComplete="off"
          width="short"
        />
        <TextField
          {...{ name: 'den', label: t('Đến ngày'), value: days.to, type: 'date' }}
          autoComplete="off"
          width="short"
        />
      </div>
      <Checkbox
        name={IN_FULL_BOX}
        required={false}
        label={t('Ghi cả tên bệnh mà sổ khám chữa bệnh đang che')}
        hint={t('Không chọn thì giấy ghi “Không ghi” ở các bệnh ấy.')}
      />
    </PaperPanel>
  </>
)

type PaperProps = Pick<Props, 'action' | 'errors'> & { kind: IssuedPaperKind; children?: ReactNode }

function PaperPanel({ kind, action, errors, children }: PaperProps) {
  const { slug, title, tells } = paperKinds[kind]
  const id = buttonId(kind)
  const message = messageAt(errors, id)
  return (
    <Panel id={slug} level={3} title={t(title)} className="max-w-form">
      <p className="mb-4">{t(tells)}</p>
      <form method="post" action={action} noValidate>
        {children}
        {message && <FieldErrorText name={id} error={message} />}
        <Button
          look="secondary"
          id={id}
          name={KIND_BUTTON}
          value={slug}
          aria-describedby={message && `${id}-error`}
        >
          {t('Tải bản có chữ ký (PDF)')}
          <span className="sr-only">: {t(title)}</span>
        </Button>
      </form>
    </Panel>
  )
}
