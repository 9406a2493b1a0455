import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { formatSoon } from '@/lib/forms/days/dates'
import { hotline } from '@/lib/site/settings'
import { MOST_TRIES, MOST_TRIES_INSIDE } from '@/lib/verification/one-time-code'

const code = {
  opens: 'Nhập mã lại được từ',
  why: `Mã đã được nhập chưa đúng ${MOST_TRIES} lần. Trước giờ ấy, cổng không nhận mã nào và không gửi thêm mã.`,
}

/** What is closed, and what to do meanwhile, by whose door it is. None tells whether there is anything behind it. */
const doors = {
  phone: {
    ...code,
    meanwhile: `Phần đã điền vẫn được giữ. Nếu cần gấp, gọi ${hotline.shown}, hoặc mang giấy tờ tùy thân đến đăng ký tại cơ quan BHXH.`,
  },
  case: {
    ...code,
    meanwhile: `Không hồ sơ nào bị mất. Nếu cần gấp, gọi ${hotline.shown}, hoặc mang giấy tờ tùy thân đến cơ quan BHXH đã chọn.`,
  },
  account: {
    ...code,
    meanwhile: `Nếu cần gấp, gọi ${hotline.shown}, hoặc mang giấy tờ tùy thân đến cơ quan BHXH.`,
  },
  email: { ...code, meanwhile: 'Tài khoản của bạn vẫn dùng được như thường.' },
  officer: { ...code, meanwhile: 'Nếu cần gấp, hãy hỏi người vận hành cổng.' },
  counter: {
    ...code,
    meanwhile:
      'Hẹn người đến quay lại sau giờ ấy. Nếu họ có liên hệ khác, bỏ yêu cầu này rồi nhận đề nghị mới.',
  },
  password: {
    opens: 'Đổi mật khẩu được từ',
    why: `Mật khẩu cũ đã được nhập chưa đúng ${MOST_TRIES_INSIDE} lần. Trước giờ ấy, cổng không nhận mật khẩu nào ở trang này.`,
    meanwhile:
      'Mật khẩu cũ vẫn dùng được để đăng nhập. Nếu không nhớ, đăng xuất rồi nhấn “Quên mật khẩu?” ở trang đăng nhập.',
  },
} as const
type LockedDoor = keyof typeof doors

type Props = { door: LockedDoor; until: Date; children?: ReactNode }

/**
 * Stands where the box would: while nothing is taken there is none to type it in, and no code is sent (decision 0043). One for all
 * doors. `loi` is where a refused press leads.
 */
export const CodeLock = ({ door, until, children }: Props) => {
  const { opens, why, meanwhile } = doors[door]
  return (
    <Notice id="loi" role="status" tone="warning" title={`${opens} ${formatSoon(until)}.`}>
      <p>{why}</p>
      <p>{meanwhile}</p>
      {children}
    </Notice>
  )
}
