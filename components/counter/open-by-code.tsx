import { OfficerButton } from '@/components/officer/officer-button'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { TextField } from '@/components/ui/fields/text-field'

type Props = { number: string; error: { field: string; words: string } | null }

/** Somebody's own draft, by what stands on their screen. A scanner types both into the first box. */
export function OpenByCode({ number, error }: Props) {
  const errorAt = (field: string) => (error?.field === field ? error.words : undefined)
  return (
    <section aria-labelledby="mo">
      <h2 id="mo" className="mb-2 text-xl">
        Tờ khai người đến đã khai trên mạng
      </h2>
      <form method="post" action="/can-bo/tai-quay/mo" noValidate className="max-w-form">
        <ErrorSummary errors={error ? [{ field: error.field, message: error.words }] : []} />
        <TextField
          name="ma"
          label="Mã hồ sơ"
          hint="Quét mã QR trên máy của người đến, hoặc nhập 8 ký tự."
          value={number}
          error={errorAt('ma')}
          autoComplete="off"
          width="medium"
          required
        />
        <TextField
          name="code"
          label="Mã 6 chữ số"
          hint="Người đến nhấn “Làm tiếp tại quầy” rồi đọc mã. Nếu quét mã QR thì để trống."
          value=""
          error={errorAt('code')}
          inputMode="numeric"
          autoComplete="off"
          width="short"
          required={false}
        />
        <OfficerButton>Mở tờ khai</OfficerButton>
      </form>
    </section>
  )
}
