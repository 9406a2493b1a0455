import type { StepWay, WayName } from '@/lib/accounts/second-step/ways'
import { msg, t } from '@/lib/words/t'

/** What each way is called, and what its box says. */
export const wayWords: Record<WayName, { name: string; label: string; hint: string }> = {
  totp: {
    name: msg('Mã trong ứng dụng tạo mã'),
    label: msg('Mã trong ứng dụng tạo mã'),
    hint: msg('6 chữ số đang hiện trong ứng dụng.'),
  },
  passkey: {
    name: msg('Vân tay của máy đã thêm'),
    label: msg('Dùng vân tay'),
    hint: msg('Máy hỏi vân tay, khuôn mặt hoặc mã khóa màn hình.'),
  },
  backup: {
    name: msg('Một mã dự phòng đã in'),
    label: msg('Mã dự phòng'),
    hint: msg('8 chữ và số, mỗi mã dùng một lần.'),
  },
  sms: {
    name: msg('Mã gửi đến điện thoại'),
    label: msg('Mã trong tin nhắn'),
    hint: msg('6 chữ số, dùng được trong 30 phút.'),
  },
  voice: {
    name: msg('Gọi điện đọc mã cho tôi'),
    label: msg('Mã nghe qua điện thoại'),
    hint: msg('6 chữ số, dùng được trong 30 phút.'),
  },
  email: {
    name: msg('Mã gửi đến thư điện tử'),
    label: msg('Mã trong thư điện tử (email)'),
    hint: msg('6 chữ số, dùng được trong 30 phút.'),
  },
}

/** Where the code goes, covered: whoever has the password need not be the owner. */
export const toWords = ({ name, sendsTo }: StepWay): string =>
  name === 'email'
    ? t('thư điện tử {start}…@{host}', {
        start: (sendsTo ?? '').slice(0, 1),
        host: (sendsTo ?? '').split('@').at(-1)!,
      })
    : t('số điện thoại có ba số cuối {digits}', { digits: (sendsTo ?? '').slice(-3) })
