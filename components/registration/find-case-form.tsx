import { Button, ButtonRow } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextField } from '@/components/ui/text-field'

const message = 'Nhập mã hồ sơ gồm 8 ký tự và số điện thoại di động đã đăng ký'

/** Opens a case on another device: its number and the phone that was confirmed. */
export const FindCaseForm = ({ hasError }: { hasError: boolean }) => (
  <form method="post" action="/ho-so/gui-ma" noValidate className="max-w-form">
    <ErrorSummary errors={hasError ? [{ field: 'reference', message }] : []} />
    <p className="mb-6">Chúng tôi gửi một mã đến số điện thoại đã xác nhận khi bạn kê khai.</p>
    <TextField
      name="reference"
      label="Mã hồ sơ"
      hint="8 ký tự, trong tin nhắn, thư điện tử hoặc trên mẫu 01, ví dụ K7PM-3QXR"
      error={hasError ? message : undefined}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      width="medium"
    />
    <TextField
      name="phone"
      label="Điện thoại di động"
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
