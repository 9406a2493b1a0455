import { Button, ButtonRow } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { LOCK_HOURS } from '@/lib/registration/remembered'
import { shownReference } from '@/lib/registration/reference'

const wrong = 'Nhập mã hồ sơ gồm 8 ký tự và số điện thoại di động đã xác nhận.'

type Props = {
  /** The last try led nowhere. */
  isWrong?: boolean
  /** The number that brought somebody here: this browser held it once. */
  lost?: { reference: string; replacement: string }
  /** Numbers this browser remembers, and has not visited for hours. */
  locked?: string[]
}

/** Opens a case on another device: its number and the phone that was confirmed. */
export function FindCaseForm({ isWrong = false, lost, locked = [] }: Props) {
  const known = lost?.reference ?? locked[0]
  const error = isWrong ? wrong : undefined
  return (
    <form method="post" action="/ho-so/gui-ma" noValidate>
      <ErrorSummary errors={error ? [{ field: 'reference', message: error }] : []} />
      {lost && (
        <Notice
          tone="warning"
          title={`Máy này không còn nhớ hồ sơ ${shownReference(lost.reference)}.`}
        >
          {lost.replacement ? (
            <p>
              Phần bạn nhập sau đó được lưu vào tờ khai mới, mã{' '}
              <strong className="tabular-nums">{shownReference(lost.replacement)}</strong>.
            </p>
          ) : (
            <p>Lần nhấn vừa rồi chưa làm được gì.</p>
          )}
          <p>Nếu đã xác nhận số điện thoại, xin mở lại hồ sơ bằng số ấy.</p>
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
      <p className="mb-6">Một mã được gửi đến số điện thoại bạn đã xác nhận khi điền tờ khai.</p>
      <TextField
        name="reference"
        label="Mã hồ sơ"
        hint="8 ký tự, trong tin nhắn, thư điện tử hoặc trên mẫu 01, ví dụ K7PM-3QXR."
        error={error}
        value={known && shownReference(known)}
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
}
