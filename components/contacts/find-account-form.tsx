import { OfficerButton } from '@/components/officer/officer-button'
import { pageFormId } from '@/components/officer/page-form'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextField } from '@/components/ui/text-field'
import { fieldOf, type FormState } from '@/lib/forms/form-state'

export const FIND = '/can-bo/doi-lien-he/tim'

/** Both numbers are read off what the person lays on the counter. */
export const FindAccountForm = ({ ticket, form }: { ticket: string; form: FormState }) => (
  <form id={pageFormId} method="post" action={FIND} noValidate className="max-w-form">
    <input type="hidden" name="phieu" value={ticket} />
    <ErrorSummary errors={form.errors} />
    <TextField
      {...fieldOf(form, 'bhxhCode')}
      label="Mã số BHXH"
      hint="10 chữ số trên thẻ BHYT. Cũng là tên đăng nhập của tài khoản."
      inputMode="numeric"
      autoComplete="off"
      width="medium"
      required
    />
    <TextField
      {...fieldOf(form, 'idNumber')}
      label="Số giấy tờ của người đến"
      hint="Nhập từ bản gốc giấy tờ đang xem."
      autoComplete="off"
      width="medium"
      required
    />
    <OfficerButton>Mở tài khoản</OfficerButton>
  </form>
)
