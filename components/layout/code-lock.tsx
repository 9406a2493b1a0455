import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { formatSoon } from '@/lib/forms/dates'
import { hotline } from '@/lib/site/settings'
import { MOST_TRIES } from '@/lib/verification/one-time-code'

/** What to do meanwhile, by whose door it is. None tells whether there is anything behind it. */
const meanwhile = {
  phone: `Phần đã điền vẫn được giữ. Nếu cần gấp, gọi ${hotline.shown}, hoặc mang giấy tờ tùy thân đến đăng ký tại cơ quan BHXH.`,
  case: `Không hồ sơ nào bị mất. Nếu cần gấp, gọi ${hotline.shown}, hoặc mang giấy tờ tùy thân đến cơ quan BHXH đã chọn.`,
  account: `Nếu cần gấp, gọi ${hotline.shown}, hoặc mang giấy tờ tùy thân đến cơ quan BHXH.`,
  email: 'Tài khoản của bạn vẫn dùng được như thường.',
  officer: 'Nếu cần gấp, hãy hỏi người vận hành cổng.',
} as const
export type LockedDoor = keyof typeof meanwhile

type Props = { door: LockedDoor; until: Date; children?: ReactNode }

/**
 * Stands where the box would: while no code is taken there is none to type it in, and none is sent (decision 0043). One for all doors.
 * `loi` is where a refused press leads.
 */
export const CodeLock = ({ door, until, children }: Props) => (
  <Notice id="loi" role="status" tone="warning" title={`Nhập mã lại được từ ${formatSoon(until)}.`}>
    <p>
      Mã đã được nhập chưa đúng {MOST_TRIES} lần. Trước giờ ấy, cổng không nhận mã nào và không gửi
      thêm mã.
    </p>
    <p>{meanwhile[door]}</p>
    {children}
  </Notice>
)
