import { OfficerButton } from '@/components/officer/officer-button'
import { pageFormId } from '@/components/officer/page-form'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { SummaryList } from '@/components/ui/summary-list'
import { TextField } from '@/components/ui/fields/text-field'
import { contactKinds, kindLabel } from '@/lib/contacts/contact-change'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import { shownLoginNumber } from '@/lib/forms/numbers/login-number'
import { numberName } from '@/lib/review/number-name'
import { MaskedContact } from './masked-contact'
import { SeenTicks } from './seen-ticks'

export const ASK = '/can-bo/doi-lien-he/yeu-cau'

type Props = {
  account: { fullName: string; login: string; phone: string | null; email: string | null }
  ticket: string
  form: FormState
}

export const AskChangeForm = ({ account, ticket, form }: Props) => (
  <div className="max-w-form">
    <SummaryList
      rows={[
        { label: 'Họ và tên', value: account.fullName },
        { label: numberName(account.login), value: shownLoginNumber(account.login) },
        {
          label: 'Điện thoại đang dùng',
          value: <MaskedContact kind="PHONE" value={account.phone} />,
        },
        {
          label: 'Thư điện tử đang dùng',
          value: <MaskedContact kind="EMAIL" value={account.email} />,
        },
      ]}
    />
    <form id={pageFormId} method="post" action={ASK} noValidate>
      <input type="hidden" name="phieu" value={ticket} />
      <ErrorSummary errors={form.errors} />
      <RadioGroup
        {...fieldOf(form, 'kind')}
        legend="Đổi liên hệ nào?"
        options={contactKinds.map((kind) => ({ value: kind, label: kindLabel[kind] }))}
      />
      <TextField
        {...fieldOf(form, 'value')}
        label="Liên hệ mới"
        hint="Mã xác nhận được gửi ngay đến đây, liên hệ cũ cũng được báo. Người đến đọc mã cho bạn nhập."
        autoComplete="off"
        spellCheck={false}
        required
      />
      <TextField
        {...fieldOf(form, 'issuedOn')}
        type="date"
        label="Ngày cấp giấy tờ, đọc từ bản gốc"
        hint="Người duyệt tự đọc lại ngày này trên bản gốc. Cổng không hiện lại ngày bạn nhập."
        autoComplete="off"
        width="medium"
        required
      />
      <SeenTicks
        form={form}
        isOwner="Người đến đúng là chủ tài khoản, khớp ảnh trên giấy tờ"
        isPaperSeen="Đã xem bản gốc giấy tờ, giấy tờ còn hạn"
      />
      <OfficerButton>Gửi mã đến liên hệ mới</OfficerButton>
    </form>
    <form method="post" action="/can-bo/doi-lien-he/nguoi-khac" className="mt-4">
      <OfficerButton look="secondary">Đóng tài khoản này, mở người khác</OfficerButton>
    </form>
  </div>
)
