import { Checkbox } from '@/components/ui/fields/checkbox'
import { formatSoon } from '@/lib/forms/days/dates'
import type { OfficeCase } from '@/lib/review/office-case'
import { MOST_SLIPS } from '@/lib/review/desk/find-no-slip'
import type { SlipFamily } from '@/lib/review/slips/slip-family'
import { OfficerButton } from '../officer-button'

type Props = {
  officeCase: OfficeCase
  errors: Partial<Record<string, string>>
  /** From when on one is printed again. */
  noSlip: Date | null
  /** Who looks after the child whose account it is; null where the owner comes. */
  family: SlipFamily | null
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

/** A child has no paper with a picture: who takes its slip is one of these. */
const Family = ({ guardians, hasLeft }: SlipFamily) => (
  <>
    {hasLeft && (
      <p className="mb-2 font-bold">
        Người giám hộ ghi trong hồ sơ này đã thôi giám hộ. Không đưa phiếu cho người ấy.
      </p>
    )}
    <p className="mb-2">Đang giám hộ: {guardians.join('. ')}.</p>
  </>
)

/** What is being typed on the page stays there: the slip opens beside it. */
const PrintSlip = ({ officeCase, errors, family }: Omit<Props, 'noSlip'>) => (
  <>
    <p className="mb-2">
      Phiếu có mã mới, mã đã gửi trước không dùng được nữa.{' '}
      {family ? 'Con và người đang giám hộ' : 'Chủ tài khoản'} nhận tin nhắn báo có lần in này.
    </p>
    {family && <Family {...family} />}
    <Checkbox
      name="slipOwner"
      value="co"
      error={errors.slipOwner}
      label={
        family
          ? 'Một người đang giám hộ ở đây, khớp ảnh trên giấy tờ của người ấy'
          : 'Chủ tài khoản đang ở đây, khớp ảnh trên giấy tờ'
      }
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
