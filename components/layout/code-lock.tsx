import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { formatSoon } from '@/lib/forms/days/dates'
import { hotline } from '@/lib/site/settings'
import { MOST_TRIES, MOST_TRIES_INSIDE } from '@/lib/verification/one-time-code'
import { t } from '@/lib/words/t'

const phone = hotline.shown

const code = {
  opens: (at: string) => t('Nhập mã lại được từ {at}.', { at }),
  why: () =>
    t(
      'Mã đã được nhập chưa đúng {tries} lần. Trước giờ ấy, cổng không nhận mã nào và không gửi thêm mã.',
      { tries: MOST_TRIES },
    ),
}

/** What is closed, and what to do meanwhile, by what would be opened. None tells whether there is anything behind it. */
const locks = {
  phone: {
    ...code,
    meanwhile: () =>
      t(
        'Phần đã điền vẫn được giữ. Nếu cần gấp, gọi {phone}, hoặc mang giấy tờ tùy thân đến đăng ký tại cơ quan BHXH.',
        { phone },
      ),
  },
  case: {
    ...code,
    meanwhile: () =>
      t(
        'Không hồ sơ nào bị mất. Nếu cần gấp, gọi {phone}, hoặc mang giấy tờ tùy thân đến cơ quan BHXH đã chọn.',
        { phone },
      ),
  },
  account: {
    ...code,
    meanwhile: () =>
      t('Nếu cần gấp, gọi {phone}, hoặc mang giấy tờ tùy thân đến cơ quan BHXH.', { phone }),
  },
  email: { ...code, meanwhile: () => t('Tài khoản của bạn vẫn dùng được như thường.') },
  officer: { ...code, meanwhile: () => t('Nếu cần gấp, hãy hỏi người vận hành cổng.') },
  counter: {
    ...code,
    meanwhile: () =>
      t(
        'Hẹn người đến quay lại sau giờ ấy. Nếu họ có liên hệ khác, bỏ yêu cầu này rồi nhận đề nghị mới.',
      ),
  },
  proof: {
    opens: (at: string) => t('Đổi cách xác nhận được từ {at}.', { at }),
    why: () =>
      t(
        'Mật khẩu hoặc mã đã được nhập chưa đúng {tries} lần. Trước giờ ấy, cổng không nhận thêm ở trang này.',
        { tries: MOST_TRIES_INSIDE },
      ),
    meanwhile: () => t('Các cách đang có vẫn dùng được để đăng nhập.'),
  },
  password: {
    opens: (at: string) => t('Đổi mật khẩu được từ {at}.', { at }),
    why: () =>
      t(
        'Mật khẩu cũ đã được nhập chưa đúng {tries} lần. Trước giờ ấy, cổng không nhận mật khẩu nào ở trang này.',
        { tries: MOST_TRIES_INSIDE },
      ),
    meanwhile: () =>
      t(
        'Mật khẩu cũ vẫn dùng được để đăng nhập. Nếu không nhớ, đăng xuất rồi nhấn “Quên mật khẩu?” ở trang đăng nhập.',
      ),
  },
} as const
type Props = { of: keyof typeof locks; until: Date; children?: ReactNode }

/**
 * Stands where the box would: while nothing is taken there is none to type it in, and no code is sent (decision 0043). One for all
 * pages. `loi` is where a refused press leads.
 */
export const CodeLock = ({ of, until, children }: Props) => {
  const { opens, why, meanwhile } = locks[of]
  return (
    <Notice id="loi" role="status" tone="warning" title={opens(formatSoon(until))}>
      <p>{why()}</p>
      <p>{meanwhile()}</p>
      {children}
    </Notice>
  )
}
