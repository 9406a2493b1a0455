import type { CaseFile } from '@/lib/review/case-file'
import { OfficerButton } from './officer-button'

/** For somebody at the counter whose message never came. What is being typed on the page stays there: the slip opens beside it. */
export const ActivationDecision = ({ file }: { file: CaseFile }) => (
  <>
    <p className="mb-2">
      Chỉ in khi chủ tài khoản có mặt và đã xuất trình giấy tờ. Chủ tài khoản sẽ nhận tin nhắn báo
      có lần in này.
    </p>
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
