import type { OpenedFor } from '@/lib/verification/code-message'
import { t } from '@/lib/words/t'

type Approved = { number: string; time: string }

/** The news of an approval by letter: where the code is, never the code. */
export const approvedWords: Record<OpenedFor, (said: Approved) => string> = {
  person: (said) =>
    t(
      'Hồ sơ {number} đã được duyệt. Mã kích hoạt nằm trong tin nhắn gửi đến số điện thoại xác nhận gần nhất, dùng {time}. Xin ông/bà vào Cổng BHXH, mục “Kích hoạt tài khoản”. Tên đăng nhập là mã số BHXH.',
      said,
    ),
  child: (said) =>
    t(
      'Hồ sơ {number} đã được duyệt. Mã kích hoạt nằm trong tin nhắn gửi đến số điện thoại xác nhận gần nhất, dùng {time}. Xin ông/bà vào Cổng BHXH, mục “Kích hoạt tài khoản”. Tên đăng nhập là mã số BHXH của con.',
      said,
    ),
  organisation: (said) =>
    t(
      'Hồ sơ {number} đã được duyệt. Mã kích hoạt nằm trong tin nhắn gửi đến số điện thoại xác nhận gần nhất, dùng {time}. Xin ông/bà vào Cổng BHXH, mục “Kích hoạt tài khoản”. Tên đăng nhập là mã số thuế.',
      said,
    ),
}
