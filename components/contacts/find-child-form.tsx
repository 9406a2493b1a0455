import { OfficerButton } from '@/components/officer/officer-button'
import { pageFormId } from '@/components/officer/page-form'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { TextField } from '@/components/ui/fields/text-field'
import { Notice } from '@/components/ui/notice'
import { MOST_AN_HOUR } from '@/lib/contacts/counter/counter-limit'
import { formatSoon } from '@/lib/forms/days/dates'
import { fieldOf, type FormState } from '@/lib/forms/form-state'

export const FIND_CHILD = '/can-bo/doi-lien-he/giam-ho'

type Props = { ticket: string; form: FormState; until: Date | null }

/** Both papers lie on the counter: the child's birth certificate and the identity paper of whoever has come. */
export const FindChildForm = ({ ticket, form, until }: Props) =>
  until ? (
    <Notice tone="warning" title={`Mở tài khoản khác từ ${formatSoon(until)}.`}>
      <p>Trong một giờ, mỗi cán bộ hỏi được {MOST_AN_HOUR} tài khoản.</p>
    </Notice>
  ) : (
    <form id={pageFormId} method="post" action={FIND_CHILD} noValidate className="max-w-form">
      <input type="hidden" name="phieu" value={ticket} />
      <ErrorSummary errors={form.errors} />
      <TextField
        {...fieldOf(form, 'login')}
        label="Mã số BHXH của trẻ"
        hint="10 chữ số trên thẻ BHYT của trẻ."
        inputMode="numeric"
        autoComplete="off"
        width="medium"
        required
      />
      <TextField
        {...fieldOf(form, 'birthDate')}
        label="Ngày sinh của trẻ"
        hint="Đọc từ bản gốc giấy khai sinh, ví dụ 05/09/2015."
        inputMode="numeric"
        autoComplete="off"
        width="medium"
        required
      />
      <TextField
        {...fieldOf(form, 'comer')}
        label="Mã số BHXH của người đến"
        hint="Người sẽ làm người giám hộ, hoặc người đang giám hộ."
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
      <OfficerButton>Mở tài khoản của trẻ</OfficerButton>
    </form>
  )
