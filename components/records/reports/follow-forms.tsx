import { Button, ButtonRow } from '@/components/ui/button'
import { TextArea } from '@/components/ui/fields/text-area'
import { sentReportHref } from '@/lib/corrections/addresses'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'

type Props = {
  whose: string
  id: string
  /** Whose words these are, should the session end meanwhile. */
  by: string
  note: { value: string; error?: string }
}

/** As long as it waits: one more thing to say, or the report taken back. */
export const FollowForms = ({ whose, id, by, note }: Props) => (
  <div className="print:hidden">
    <h2 className="mb-3 text-2xl">{t('Viết thêm')}</h2>
    <form id={switchedFormId} method="post" action={sentReportHref(whose, id)} noValidate>
      <input type="hidden" name="request" value={by} />
      <TextArea
        name="them"
        value={note.value}
        error={note.error}
        label={t('Điều muốn nói thêm')}
        hint={t('Cơ quan BHXH đọc cùng báo sai này.')}
        rows={3}
      />
      <ButtonRow>
        <Button look="secondary" name="intent" value="them">
          {t('Gửi thêm')}
        </Button>
      </ButtonRow>
    </form>
    <h2 className="mt-10 mb-3 text-2xl">{t('Không cần báo nữa?')}</h2>
    <p className="mb-4">{t('Rút thì cơ quan BHXH không xem nữa. Sau này bạn vẫn báo lại được.')}</p>
    <form method="post" action={`${sentReportHref(whose, id)}/rut`}>
      <Button look="danger">{t('Rút báo sai này')}</Button>
    </form>
  </div>
)
