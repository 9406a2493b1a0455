import { msg } from '@/lib/words/t'

/** Parts of the page «Cài đặt», in their order. */
export const settingGroups = {
  signIn: msg('Đăng nhập và bảo vệ tài khoản'),
  news: msg('Tin báo'),
  data: msg('Dữ liệu của bạn'),
} as const

export type SettingRow = {
  group: keyof typeof settingGroups
  title: string
  /** What is done there, in a sentence. */
  shows: string
  href: string
  /** An organisation has no such thing. */
  isForPersons?: boolean
}

/** Each a page of its own room, which adds its line here. */
export const settingRows: readonly SettingRow[] = [
  {
    group: 'signIn',
    title: msg('Đổi mật khẩu'),
    shows: msg('Các thiết bị khác sẽ bị đăng xuất.'),
    href: '/ca-nhan/doi-mat-khau',
  },
  {
    group: 'signIn',
    title: msg('Cách xác nhận khi đăng nhập'),
    shows: msg('Vân tay hoặc khuôn mặt, ứng dụng tạo mã, mã dự phòng in ra giấy.'),
    href: '/ca-nhan/cai-dat/xac-nhan',
  },
  {
    group: 'signIn',
    title: msg('Thiết bị của bạn'),
    shows: msg('Những nơi từng đăng nhập. Đăng xuất nơi bạn không nhận ra.'),
    href: '/ca-nhan/thiet-bi',
  },
  {
    group: 'news',
    title: msg('Chọn việc muốn được báo'),
    shows: msg('Việc nào báo bằng tin nhắn, bằng thư, hay chỉ để ở trang “Việc cần biết”.'),
    href: '/ca-nhan/loi-bao',
    isForPersons: true,
  },
  {
    group: 'news',
    title: msg('Hộp thư'),
    shows: msg('Mọi tin cổng đã gửi cho bạn.'),
    href: '/ca-nhan/hop-thu',
  },
  {
    group: 'data',
    title: msg('Ai đã xem dữ liệu của tôi'),
    shows: msg('Từng lần xem, từng lần đăng nhập.'),
    href: '/ca-nhan/nhat-ky',
  },
  {
    group: 'data',
    title: msg('Điều chỉnh thông tin'),
    shows: msg('Số điện thoại, thư điện tử, địa chỉ, nơi giao dịch.'),
    href: '/ca-nhan/dieu-chinh',
  },
  {
    group: 'data',
    title: msg('Ngừng sử dụng tài khoản'),
    shows: msg('Ngay bây giờ, hoặc từ một ngày bạn chọn.'),
    href: '/ca-nhan/ngung-su-dung',
  },
]
