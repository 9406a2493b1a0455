import { OfficerButton } from '@/components/officer/officer-button'
import { pageFormId } from '@/components/officer/page-form'
import { Checkbox } from '@/components/ui/fields/checkbox'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { Fieldset } from '@/components/ui/fields/fieldset'
import { Select } from '@/components/ui/fields/select'
import { TextArea } from '@/components/ui/fields/text-area'
import { TextField } from '@/components/ui/fields/text-field'
import { roleLabel, roles } from '@/lib/accounts/account'
import { errorOf, fieldOf, type FormState } from '@/lib/forms/form-state'
import { roleBox } from '@/lib/staff/asking/staff-form'
import { staffActs, type StaffAct } from '@/lib/staff/staff-act'
import { ASKED_DAYS } from '@/lib/staff/staff-request'

type Props = {
  act: StaffAct
  /** Where it is posted to: the address of the page. */
  action: string
  ticket: string
  form: FormState
  /** By code; none where no office is asked for. */
  offices: { value: string; label: string }[]
}

/** One act asked for: what shall be so, why, and what happens then. */
export const AskStaffForm = ({ act, action, ticket, form, offices }: Props) => {
  const { title, brings, grounds } = staffActs[act]
  const hasPost = act === 'CREATE' || act === 'MOVE'
  return (
    <form id={pageFormId} method="post" action={action} noValidate className="max-w-form">
      <input type="hidden" name="phieu" value={ticket} />
      <ErrorSummary errors={form.errors} />
      <p className="mb-6">
        {brings} Người quản trị khác xem và đồng ý thì mới làm. Quá {ASKED_DAYS} ngày thì đề nghị
        hết hạn.
      </p>
      {act === 'CREATE' && (
        <TextField
          {...fieldOf(form, 'login')}
          label="Mã cán bộ"
          hint="Hai chữ cái rồi chữ số, ví dụ TN08902. Cán bộ đăng nhập bằng mã này."
          autoComplete="off"
          spellCheck={false}
          width="medium"
        />
      )}
      {hasPost && <PostFields {...{ act, form, offices }} />}
      {(act === 'CREATE' || act === 'PHONE') && (
        <TextField
          {...fieldOf(form, 'phone')}
          label="Số di động của chính cán bộ"
          hint="Số này nhận mã đăng nhập và tin báo về tài khoản."
          inputMode="tel"
          autoComplete="off"
          width="medium"
        />
      )}
      <Select
        {...fieldOf(form, 'ground')}
        label="Lý do"
        prompt="Chọn lý do"
        options={Object.entries(grounds).map(([value, label]) => ({ value, label }))}
      />
      <TextArea
        {...fieldOf(form, 'words')}
        label="Kể thêm"
        hint="Một hai câu cho người thứ hai: theo văn bản nào, ai đề xuất."
        rows={3}
      />
      <OfficerButton>Gửi đề nghị: {title.toLocaleLowerCase('vi')}</OfficerButton>
    </form>
  )
}

const PostFields = ({ act, form, offices }: Pick<Props, 'act' | 'form' | 'offices'>) => (
  <>
    <TextField {...fieldOf(form, 'fullName')} label="Họ và tên" autoComplete="off" />
    <Select
      {...fieldOf(form, 'officeCode')}
      label="Cơ quan BHXH"
      prompt="Chọn cơ quan"
      options={offices}
    />
    <Fieldset
      name="roles"
      legend="Vai trò"
      hint="Quản trị và kiểm toán không đi cùng vai trò khác."
      error={errorOf(form, 'roles')}
    >
      <div id="roles">
        {roles.map((role) => (
          <Checkbox
            key={role}
            name={roleBox(role)}
            value="co"
            checked={form.values[roleBox(role)] === 'co'}
            required={false}
            label={roleLabel[role]}
          />
        ))}
      </div>
    </Fieldset>
    <TextField
      {...fieldOf(form, 'bhxhCode')}
      label="Mã số BHXH của chính cán bộ"
      hint={
        act === 'MOVE'
          ? 'Để trống nếu giữ mã đang ghi. Nhờ mã này không ai xét hồ sơ của mình hay của người cùng hộ.'
          : 'Nhờ mã này không ai xét hồ sơ của mình hay của người cùng hộ. Quản trị, kiểm toán không cần.'
      }
      inputMode="numeric"
      autoComplete="off"
      optional
      width="medium"
    />
  </>
)
