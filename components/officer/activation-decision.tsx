import { Checkbox } from '@/components/ui/checkbox'
import type { CaseFile } from '@/lib/review/case-file'
import { OfficerButton } from './officer-button'

type Props = { file: CaseFile; errors: Partial<Record<string, string>> }

/** For somebody at the counter whose message never came. What is being typed on the page stays there: the slip opens beside it. */
export const ActivationDecision = ({ file, errors }: Props) => (
  <>
    <p className="mb-2">
      Phiếu có mã mới, mã đã gửi trước không dùng được nữa. Chủ tài khoản nhận tin nhắn báo có lần
      in này.
    </p>
    <Checkbox
      name="slipOwner"
      value="co"
      error={errors.slipOwner}
      label="Chủ tài khoản đang ở đây, khớp ảnh trên giấy tờ"
    />
    <Checkbox
      name="slipPaper"
      value="co"
      error={errors.slipPaper}
      label="Đã xem bản gốc giấy tờ, giấy tờ còn hạn"
    />
    <OfficerButton
      formAction={`/can-bo/ho-so/${file.reference}/phieu-kich-hoat`}
      formTarget="_blank"
      value="phieu-kich-hoat"
      className="w-full"
    >
      In phiếu kích hoạt, mã mới (PDF, mở trang mới)
    </OfficerButton>
  </>
)
