import type { CaseFile } from '@/lib/review/case-file'
import { deedAddress } from './deed-address'
import { OfficerButton } from './officer-button'

/** At the counter: two looks, one press. */
export function ReceiverDecision({ file }: { file: CaseFile }) {
  const isByPost = file.status === 'RECORDED'
  return (
    <form method="post" action={deedAddress(file, 'nhan-ban-ky')}>
      <Tick name="signed" label="Mẫu 01 đã ký, ghi rõ họ tên, đúng mã hồ sơ này" />
      <Tick
        name="identity"
        label={
          isByPost
            ? 'Có bản chụp giấy tờ kèm theo, đúng người (nếu có)'
            : 'Đã xem giấy tờ gốc, đúng người nộp'
        }
      />
      <OfficerButton className="mt-2 w-full">Đã nhận bản ký</OfficerButton>
    </form>
  )
}

const Tick = ({ name, label }: { name: string; label: string }) => (
  <label className="flex min-h-11 cursor-pointer items-center gap-3">
    <input type="checkbox" name={name} value="yes" className="size-5 shrink-0" />
    {label}
  </label>
)
