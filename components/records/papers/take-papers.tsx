import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/fields/checkbox'
import { TextField } from '@/components/ui/fields/text-field'
import { Panel } from '@/components/ui/panel'
import { paperKinds, type IssuedPaperKind } from '@/lib/papers/paper-kind'
import { IN_FULL_BOX, KIND_BUTTON } from '@/lib/papers/paper-wish'
import { t } from '@/lib/words/t'

type Props = {
  /** Where the presses go. */
  action: string
  /** As asked for in the address, else of this year. */
  days: { from: string; to: string }
  /** What is wrong with them. */
  error?: string
}

/** One button for each paper; the answer is the file. */
export const TakePapers = ({ action, days, error }: Props) => (
  <>
    <h2 className="mb-3 text-2xl">{t('Giấy có chữ ký số (PDF)')}</h2>
    <p className="mb-5 max-w-prose">
      {t('Giấy do cổng lập từ dữ liệu đang có. Trên giấy có mã để người nhận kiểm tra.')}
    </p>
    <PaperPanel kind="PARTICIPATION" action={action} />
    <PaperPanel kind="CARD" action={action} />
    <PaperPanel kind="VISITS" action={action}>
      <div className="sm:flex sm:gap-x-6">
        <TextField
          {...{ name: 'tu', label: t('Từ ngày'), value: days.from, error, type: 'date' }}
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
        label={t('Ghi cả tên những bệnh dễ bị người khác để ý')}
        hint={t('Không chọn thì giấy ghi “Không ghi” ở các bệnh ấy.')}
      />
    </PaperPanel>
  </>
)

type PaperProps = { kind: IssuedPaperKind; action: string; children?: React.ReactNode }

function PaperPanel({ kind, action, children }: PaperProps) {
  const { slug, title, tells } = paperKinds[kind]
  return (
    <Panel id={slug} level={3} title={t(title)} className="max-w-form">
      <p className="mb-4">{t(tells)}</p>
      <form method="post" action={action} noValidate>
        {children}
        <Button look="secondary" name={KIND_BUTTON} value={slug}>
          {t('Tải bản có chữ ký (PDF)')}
          <span className="sr-only">: {t(title)}</span>
        </Button>
      </form>
    </Panel>
  )
}
