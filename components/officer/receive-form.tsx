import { ErrorSummary } from '@/components/ui/error-summary'
import { controlClasses, controlProps, FieldFrame } from '@/components/ui/field'
import { OfficerButton } from './officer-button'

type Props = { typed: string; error?: string; isFirst: boolean }

/** A hand scanner types the code and presses Enter: the field waits for it. */
export function ReceiveForm({ typed, error, isFirst }: Props) {
  const hint = 'Quét mã QR trên mẫu 01 bằng máy quét, hoặc nhập 8 ký tự dưới mã QR.'
  const field = { name: 'ma', hint, error }
  return (
    <form action="/can-bo/tiep-nhan">
      <ErrorSummary errors={error ? [{ field: 'ma', message: error }] : []} />
      <FieldFrame {...field} label={isFirst ? 'Mã hồ sơ' : 'Mã hồ sơ tiếp theo'}>
        <input
          {...controlProps(field)}
          defaultValue={typed}
          autoFocus={isFirst && !error}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className={controlClasses(error, 'w-[18rem] uppercase')}
        />
      </FieldFrame>
      <OfficerButton look={isFirst ? 'primary' : 'secondary'}>Tìm hồ sơ</OfficerButton>
    </form>
  )
}
