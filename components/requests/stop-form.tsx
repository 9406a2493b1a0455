import { Button, ButtonRow } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { TextArea } from '@/components/ui/fields/text-area'
import { TextField } from '@/components/ui/fields/text-field'
import { errorOf, fieldOf, type FormState } from '@/lib/forms/form-state'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'

/** `by`: whose words these are, should the session end meanwhile. */
type Props = { by: string; form: FormState }

/** From when, and why if somebody wants to say. */
export const StopForm = ({ by, form }: Props) => (
  <form id={switchedFormId} method="post" action="/ca-nhan/ngung-su-dung" noValidate>
    <input type="hidden" name="request" value={by} />
    <RadioGroup
      name="when"
      legend={t('Ngừng từ khi nào?')}
      value={form.values.when}
      error={errorOf(form, 'when')}
      options={[
        { value: 'today', label: t('Ngay khi xác nhận') },
        {
          value: 'later',
          label: t('Từ một ngày sau'),
          conditional: (
            <TextField
              {...fieldOf(form, 'stopOn')}
              type="date"
              label={t('Ngày ngừng sử dụng')}
              width="medium"
            />
          ),
        },
      ]}
    />
    <TextArea {...fieldOf(form, 'reason')} label={t('Lý do')} optional rows={3} />
    <ButtonRow>
      <Button>{t('Tiếp tục')}</Button>
      <a href="/ca-nhan" className="inline-flex min-h-11 items-center">
        {t('Quay lại, vẫn dùng tài khoản')}
      </a>
    </ButtonRow>
  </form>
)
