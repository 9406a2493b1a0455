import type { CaseFile } from '@/lib/review/case-file'
import { OfficerButton } from './officer-button'

/** For somebody at the counter whose message never came. */
export const ActivationDecision = ({ file }: { file: CaseFile }) => (
  <form method="post" action={`/can-bo/ho-so/${file.reference}/phieu-kich-hoat`}>
    <p className="mb-2">
      Chỉ in khi chủ tài khoản có mặt và đã xuất trình giấy tờ. Chủ tài khoản sẽ nhận tin nhắn báo
      có lần in này.
    </p>
    <OfficerButton className="w-full">In phiếu kích hoạt (mã mới)</OfficerButton>
  </form>
)
