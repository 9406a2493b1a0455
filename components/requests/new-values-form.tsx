import { Button, ButtonRow } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields/text-field'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import { accountParts, type PartId } from '@/lib/requests/adjust/parts'
import { t } from '@/lib/words/t'

const input = {
  phone: { type: 'tel', autoComplete: 'tel', width: 'medium' },
  email: { type: 'email', autoComplete: 'email' },
} as const

type Props = { form: FormState; chosen: PartId[]; request: string }

/** The new values of what was chosen. `request`: whose words these are, should the session end meanwhile. */
export const NewValuesForm = ({ form, chosen, request }: Props) => (
  <form method="post" action="/ca-nhan/dieu-chinh/moi" noValidate>
    <input type="hidden" name="request" value={request} />
    {chosen.map((id) => (
      <TextField
        key={id}
        {...fieldOf(form, accountParts[id].field)}
        {...input[id]}
        label={t(accountParts[id].asked)}
      />
    ))}
    <ButtonRow>
      <Button>{t('Tiếp tục')}</Button>
      <a href="/ca-nhan/dieu-chinh" className="inline-flex min-h-11 items-center">
        {t('Quay lại, chọn điều khác')}
      </a>
    </ButtonRow>
  </form>
)
