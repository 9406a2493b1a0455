import { Checkbox } from '@/components/ui/fields/checkbox'
import { formatSoon } from '@/lib/forms/days/dates'
import type { OfficeCase } from '@/lib/review/office-case'
import { MOST_SLIPS } from '@/lib/review/desk/find-no-slip'
import { OfficerButton } from '../officer-button'

type Props = {
  officeCase: OfficeCase
  errors: Partial<Record<string, string>>
  /** From when on one is printed again. */
  noSlip: Date | null
}

/** For somebody at the counter whose message never came. */
export const ActivationAction = ({ noSlip, ...print }: Props) =>
  noSlip ? <NoSlip until={noSlip} /> : <PrintSlip {...print} />

const NoSlip = ({ until }: { until: Date }) => (
  <p>
    In phiếu kích hoạt khác từ {formatSoon(until)}. Trong 24 giờ, mỗi hồ sơ được in {MOST_SLIPS}{' '}
    phiếu.
  </p>
)

/** What is being typed on the page stays there: the slip opens beside it. */
const PrintSlip = ({ officeCase, errors }: Omit<Props, 'noSlip'>) => (
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
      formAction={`/can-bo/ho-so/${officeCase.reference}/phieu-kich-hoat`}
      formTarget="_blank"
      value="phieu-kich-hoat"
      className="w-full"
    >
      In phiếu kích hoạt, mã mới (PDF, mở trang mới)
    </OfficerButton>
  </>
)
