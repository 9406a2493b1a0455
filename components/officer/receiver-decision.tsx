import type { CaseFile } from '@/lib/review/case-file'
import { DeedForm, unsentOf, type Desk } from './deed-form'
import { OfficerButton } from './officer-button'

type Props = { desk: Desk; file: CaseFile; page?: string }

/** At the counter: two looks, one press. */
export function ReceiverDecision({ desk, file, page }: Props) {
  const isByPost = file.status === 'RECORDED'
  const ticked = unsentOf(desk, 'nhan-ban-ky')
  return (
    <DeedForm desk={desk} deed="nhan-ban-ky" keeps page={page}>
      <p className="text-sm text-ink-soft">
        {isByPost ? 'Ô thứ nhất là bắt buộc.' : 'Cả hai ô là bắt buộc.'}
      </p>
      <Tick
        name="signed"
        isTicked={ticked.signed === 'yes'}
        isRequired
        label="Mẫu 01 đã ký, ghi rõ họ tên, đúng mã hồ sơ này"
      />
      <Tick
        name="identity"
        isTicked={ticked.identity === 'yes'}
        isRequired={!isByPost}
        label={
          isByPost
            ? 'Có bản chụp giấy tờ kèm theo, đúng người (không bắt buộc)'
            : 'Đã xem giấy tờ gốc, đúng người nộp'
        }
      />
      <OfficerButton className="mt-2 w-full">Đã nhận tờ khai đã ký</OfficerButton>
    </DeedForm>
  )
}

type TickProps = { name: string; label: string; isTicked: boolean; isRequired: boolean }

const Tick = ({ name, label, isTicked, isRequired }: TickProps) => (
  <label className="flex min-h-11 cursor-pointer items-center gap-3">
    <input
      type="checkbox"
      name={name}
      value="yes"
      defaultChecked={isTicked}
      aria-required={isRequired || undefined}
      className="size-5 shrink-0"
    />
    {label}
  </label>
)
