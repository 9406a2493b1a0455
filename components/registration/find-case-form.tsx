import { Reference } from './reference'
import { Button, ButtonRow } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/fields/text-field'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import { casePhone, casePhoneHint } from '@/lib/site/case-phone'
import { LOCK_HOURS } from '@/lib/registration/remembered'
import { shownReference } from '@/lib/registration/reference/reference'

type Props = {
  /** What was typed last, and what is wrong with it. */
  form: FormState
  /** The number that brought somebody here: this browser held it once. */
  lost?: { reference: string; replacement: string }
  /** Numbers this browser remembers, and has not visited for hours. */
  locked?: string[]
}

/** Opens a case on another device: its number and the phone that was confirmed. */
export function FindCaseForm({ form, lost, locked = [] }: Props) {
  const known = lost?.reference ?? locked[0]
  const reference = fieldOf(form, 'reference')
  return (
    <form method="post" action="/ho-so/gui-ma" noValidate>
      <ErrorSummary errors={form.errors} />
      {lost && (
        <Notice
          tone="warning"
          title={`Máy này không còn nhớ hồ sơ ${shownReference(lost.reference)}.`}
        >
          {lost.replacement ? (
            <p>
              Phần bạn nhập sau đó được lưu vào tờ khai mới, mã{' '}
              <strong>
                <Reference>{lost.replacement}</Reference>
              </strong>
              .
            </p>
          ) : (
            <p>Lần nhấn vừa rồi chưa làm được gì.</p>
          )}
          <p>Nếu đã xác nhận số điện thoại, xin mở lại hồ sơ bằng số xác nhận gần nhất.</p>
          <p>
            Nếu chưa xác nhận số điện thoại, tờ khai ấy không mở lại được. Xin{' '}
            <a href="/dang-ky">điền tờ khai lại từ đầu</a>, hoặc đến cơ quan BHXH.
          </p>
        </Notice>
      )}
      {!lost && locked.length > 0 && (
        <Notice title={`Đã khóa trên máy này: hồ sơ ${locked.map(shownReference).join(', ')}.`}>
          <p>
            Hồ sơ tự khóa sau {LOCK_HOURS} giờ không mở, vì máy có thể có người khác dùng. Xin mã để
            mở lại.
          </p>
        </Notice>
      )}
      <p className="mb-6">Một mã được gửi đến {casePhone} của hồ sơ.</p>
      <TextField
        {...reference}
        value={reference.value || (known && shownReference(known))}
        label="Mã hồ sơ"
        hint="8 ký tự, trong tin nhắn, thư điện tử hoặc trên mẫu 01, ví dụ K7PM-3QXR."
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        width="medium"
      />
      <TextField
        {...fieldOf(form, 'phone')}
        label="Điện thoại di động"
        hint={casePhoneHint}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width="medium"
      />
      <ButtonRow>
        <Button>Nhận mã</Button>
      </ButtonRow>
    </form>
  )
}
