import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { DemoInboxNote } from '@/components/layout/demo-inbox-note'
import { TextField } from '@/components/ui/text-field'
import { codeRules } from '@/lib/verification/one-time-code'

type Props = {
  phone: string
  error?: string
  changeHref?: string
  /** Where a new code is asked for, when not by a button of the same form. */
  againHref?: string
  isDemo: boolean
  /** Whoever opens a case from outside has a longer code, good for longer. */
  isFromOutside?: boolean
}

const minutesOf = (isFromOutside: boolean) =>
  codeRules[isFromOutside ? 'open-declaration' : 'confirm-phone'].livesMs / 60_000

/** A code from an SMS, and every way on for those whom it does not reach. Stands inside a form. */
export const CodeForm = ({
  phone,
  error,
  changeHref,
  againHref,
  isDemo,
  isFromOutside = false,
}: Props) => (
  <>
    <p className="mb-6">
      Chúng tôi đã gửi một tin nhắn có mã {isFromOutside ? '8 chữ và số' : '6 chữ số'} đến số{' '}
      <strong>{phone}</strong>.
      <DemoInboxNote isDemo={isDemo} />
    </p>
    <TextField
      name="code"
      label="Mã trong tin nhắn"
      hint={`Mã dùng được trong ${minutesOf(isFromOutside)} phút`}
      error={error}
      inputMode={isFromOutside ? undefined : 'numeric'}
      autoComplete="one-time-code"
      width="short"
    />
    <Details summary="Tôi chưa nhận được mã">
      <p>
        Tin nhắn có thể đến chậm vài phút. Mã cũ vẫn dùng được trong {minutesOf(isFromOutside)} phút
        của nó.
      </p>
      <p>
        {againHref ? (
          <a href={againHref}>Nhập lại mã hồ sơ và số điện thoại</a>
        ) : (
          <Button look="secondary" name="intent" value="gui-lai">
            Gửi lại mã
          </Button>
        )}
      </p>
      {changeHref && (
        <p>
          <a href={changeHref}>Sửa số điện thoại</a>
        </p>
      )}
      <p>
        Bạn vẫn không nhận được? Hồ sơ đã lưu; gọi tổng đài hoặc đăng ký tại cơ quan BHXH với giấy
        tờ tùy thân.
      </p>
    </Details>
  </>
)
