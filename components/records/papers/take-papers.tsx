import { Button } from '@/components/ui/button'
import type { ReactNode } from 'react'
import { Checkbox } from '@/components/ui/fields/checkbox'
import { TakingForm } from '@/components/forms/taking-form'
import { FieldErrorText } from '@/components/ui/fields/field'
import { TextField } from '@/components/ui/fields/text-field'
import { Panel } from '@/components/ui/panel'
import { errorOf, type FormState } from '@/lib/forms/form-state'
import { paperKindNames, paperKinds, type IssuedPaperKind } from '@/lib/papers/paper-kind'
import { IN_FULL_BOX, KIND_BUTTON } from '@/lib/papers/paper-wish'
import { t } from '@/lib/words/t'

type Props = {
  /** Where the presses go. */
  action: string
  /** Whose words these are, should the session end meanwhile. */
  by: string
  /** Days as asked for in the address, else of this year. */
  form: FormState
}

/** A refusal leads to the button that was pressed. */
export const buttonId = (kind: IssuedPaperKind): string => `nut-${paperKinds[kind].slug}`

/** One button for each paper; the answer is the file. */
export const TakePapers = (props: Props) => (
  <>
    <h2 className="mb-3 text-2xl">{t('Giấy có chữ ký số (PDF)')}</h2>
    <p className="mb-5 max-w-prose">
      {t('Giấy do cổng lập từ dữ liệu đang có. Trên giấy có mã để người nhận kiểm tra.')}
    </p>
    {paperKindNames.map((kind) => (
      <PaperPanel key={kind} kind={kind} {...props}>
        {asked[paperKinds[kind].asks](props.form)}
      </PaperPanel>
    ))}
  </>
)

/** What is asked beside the button. */
const asked: Record<(typeof paperKinds)[IssuedPaperKind]['asks'], (form: FormState) => ReactNode> =
  {
    nothing: () => null,
    days: (form) => <DayBoxes form={form} />,
  }

const DayBoxes = ({ form }: Pick<Props, 'form'>) => (
  <>
    <div className="sm:flex sm:gap-x-6">
      <TextField
        {...{ name: 'tu', label: t('Từ ngày'), value: form.values.tu, type: 'date' }}
        error={errorOf(form, 'tu')}
        autoComplete="off"
        width="short"
      />
      <TextField
        {...{ name: 'den', label: t('Đến ngày'), value: form.values.den, type: 'date' }}
        error={errorOf(form, 'den')}
        autoComplete="off"
        width="short"
      />
    </div>
    <Checkbox
      name={IN_FULL_BOX}
      required={false}
      label={t('Ghi cả tên bệnh mà sổ khám chữa bệnh đang che')}
      hint={t('Không chọn thì giấy ghi “Không ghi” ở các bệnh ấy.')}
      checked={form.values[IN_FULL_BOX] === 'yes'}
    />
  </>
)

type PaperProps = Props & { kind: IssuedPaperKind; children: ReactNode }

function PaperPanel({ kind, action, by, form, children }: PaperProps) {
  const { slug, title, tells } = paperKinds[kind]
  const id = buttonId(kind)
  const message = errorOf(form, id)
  return (
    <Panel id={slug} level={3} title={t(title)} className="max-w-form">
      <p className="mb-4">{t(tells)}</p>
      <TakingForm action={action} name={t(title)}>
        <input type="hidden" name="request" value={by} />
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
      </TakingForm>
    </Panel>
  )
}
