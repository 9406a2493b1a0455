import { Masked } from '@/components/ui/words/masked'
import { Button, ButtonRow } from '@/components/ui/button'
import { PersonName } from '@/components/ui/words/person-name'
import { SummaryList } from '@/components/ui/summary-list'
import { TextField } from '@/components/ui/fields/text-field'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import { maskedEmail, maskedNumber } from '@/lib/forms/shown'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'

type Child = { fullName: string; phone: string | null; email: string | null }
/** `by`: whose words these are, should the session end meanwhile. */
type Props = { action: string; by: string; child: Child; form: FormState }

/** By what the child's account is reached, set by whoever looks after it. */
export const WardContactsForm = ({ action, by, child, form }: Props) => (
  <>
    <SummaryList
      rows={[
        { label: t('Con'), value: <PersonName>{child.fullName}</PersonName> },
        {
          label: t('Điện thoại đang dùng'),
          value: child.phone ? <Masked>{maskedNumber(child.phone)}</Masked> : t('chưa có'),
        },
        {
          label: t('Thư điện tử đang dùng'),
          value: child.email ? <Masked>{maskedEmail(child.email)}</Masked> : t('chưa có'),
        },
      ]}
    />
    <p className="mb-6">
      {t(
        'Nên ghi số của chính con, nếu con có. Đến sinh nhật 18 tuổi, số của cha mẹ được bỏ khỏi tài khoản.',
      )}
    </p>
    <form id={switchedFormId} method="post" action={action} noValidate>
      <input type="hidden" name="request" value={by} />
      <TextField
        {...fieldOf(form, 'newPhone')}
        type="tel"
        autoComplete="off"
        width="medium"
        label={t('Số điện thoại mới của con')}
        hint={t('Để trống nếu không đổi.')}
      />
      <TextField
        {...fieldOf(form, 'newEmail')}
        type="email"
        autoComplete="off"
        label={t('Thư điện tử mới của con')}
        hint={t('Để trống nếu không đổi.')}
      />
      <ButtonRow>
        <Button name="intent" value="tiep">
          {t('Tiếp tục')}
        </Button>
      </ButtonRow>
    </form>
  </>
)
