import { OfficerButton } from '@/components/officer/officer-button'
import { pageFormId } from '@/components/officer/page-form'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { Notice } from '@/components/ui/notice'
import { Checkbox } from '@/components/ui/fields/checkbox'
import { TextField } from '@/components/ui/fields/text-field'
import { formatSoon } from '@/lib/forms/days/dates'
import { MOST_AN_HOUR } from '@/lib/contacts/counter/counter-limit'
import { fieldOf, type FormState } from '@/lib/forms/form-state'

export const FIND = '/can-bo/doi-lien-he'

/** Both numbers are read off what the person lays on the counter. */
type Props = {
  ticket: string
  form: FormState
  /** From when on another account is opened; null while one is. */
  until: Date | null
}

export const FindAccountForm = ({ until, ...props }: Props) =>
  until ? (
    <Notice tone="warning" title={`Mở tài khoản khác từ ${formatSoon(until)}.`}>
      <p>Trong một giờ, mỗi cán bộ hỏi được {MOST_AN_HOUR} tài khoản.</p>
    </Notice>
  ) : (
    <FindForm {...props} />
  )

const FindForm = ({ ticket, form }: Omit<Props, 'until'>) => (
  <form id={pageFormId} method="post" action={FIND} noValidate className="max-w-form">
    <input type="hidden" name="phieu" value={ticket} />
    <ErrorSummary errors={form.errors} />
    <TextField
      {...fieldOf(form, 'login')}
      label="Mã số BHXH"
      hint="10 chữ số trên thẻ BHYT. Của cơ quan, tổ chức: mã số thuế. Cũng là tên đăng nhập."
      inputMode="numeric"
      autoComplete="off"
      width="medium"
      required
    />
    <Checkbox
      name="isTaxCode"
      label="Tài khoản của cơ quan, tổ chức: số trên là mã số thuế"
      checked={form.values.isTaxCode === 'yes'}
      required={false}
    />
    <TextField
      {...fieldOf(form, 'idNumber')}
      label="Số giấy tờ của người đến"
      hint="Nhập từ bản gốc giấy tờ đang xem. Của cơ quan, tổ chức: giấy tờ của người đại diện."
      autoComplete="off"
      width="medium"
      required
    />
    <OfficerButton>Mở tài khoản</OfficerButton>
  </form>
)
