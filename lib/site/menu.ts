import { msg } from '@/lib/words/t'

export type MenuItem = { section: string; title: string; href: string }

export const home = { section: 'trang-chu', title: msg('Trang chủ'), href: '/' } as const

export const mainMenu = [
  { section: 'dong-bhxh-dien-tu', title: msg('Đóng BHXH điện tử'), href: '/dong-bhxh-dien-tu' },
  { section: 'dich-vu-cong', title: msg('Dịch vụ công'), href: '/dich-vu-cong' },
  { section: 'tra-cuu', title: msg('Tra cứu'), href: '/tra-cuu' },
  { section: 'tai-lieu-ung-dung', title: msg('Tài liệu & ứng dụng'), href: '/tai-lieu-ung-dung' },
] as const satisfies MenuItem[]

export const phoneMenu = [
  { section: 'tin-tuc', title: msg('Tin tức'), href: '/tin-tuc', icon: 'news' },
  {
    section: 'ca-nhan',
    title: msg('QL cá nhân'),
    spoken: msg('Quản lý cá nhân'),
    href: '/ca-nhan',
    icon: 'person',
  },
  { section: 'tra-cuu', title: msg('Tra cứu'), href: '/tra-cuu', icon: 'search' },
  { section: 'ho-tro', title: msg('Hỗ trợ'), href: '/ho-tro', icon: 'phone' },
] as const satisfies (MenuItem & { icon: string; spoken?: string })[]

/** Of somebody signed in, as the app has it at its side; below their name, above the way out. */
export const sideMenu = [
  { title: msg('Tin tức sự kiện'), href: '/tin-tuc' },
  { title: msg('Quản lý cá nhân'), href: '/ca-nhan' },
  { title: msg('Tra cứu trực tuyến'), href: '/tra-cuu' },
  { title: msg('Tổng đài hỗ trợ'), href: '/ho-tro' },
  { title: msg('Cài đặt'), href: '/ca-nhan/cai-dat' },
  { title: msg('Đổi mật khẩu'), href: '/ca-nhan/doi-mat-khau' },
] as const satisfies Omit<MenuItem, 'section'>[]

export const entryMenu = {
  signIn: { section: 'dang-nhap', title: msg('Đăng nhập'), href: '/dang-nhap' },
  register: { section: 'dang-ky', title: msg('Đăng ký'), href: '/dang-ky' },
} as const satisfies Record<string, MenuItem>

export const footerMenu = [
  { section: 'ho-so', title: msg('Tìm lại hồ sơ'), href: '/ho-so' },
  // By the name that the message of an approval tells.
  { section: 'kich-hoat', title: msg('Kích hoạt tài khoản'), href: '/kich-hoat' },
  { section: 'tin-tuc', title: msg('Tin tức'), href: '/tin-tuc' },
  { section: 'ho-tro', title: msg('Hỗ trợ 24/7'), href: '/ho-tro' },
  {
    section: 'kiem-tra-tin-nhan',
    title: msg('Kiểm tra tin nhắn, đường dẫn'),
    href: '/kiem-tra-tin-nhan',
  },
  { section: 'kiem-tra-the', title: msg('Kiểm tra thẻ BHYT'), href: '/kiem-tra-the' },
  { section: 'the-tren-may', title: msg('Thẻ BHYT giữ trên máy này'), href: '/the-tren-may' },
  { section: 'giay', title: msg('Đọc mã QR trên tờ khai'), href: '/giay' },
  { section: 'gioi-thieu', title: msg('Giới thiệu và căn cứ'), href: '/gioi-thieu' },
  { section: 'luu-y', title: msg('Lưu ý khi sử dụng'), href: '/luu-y' },
  { section: 'quyen-rieng-tu', title: msg('Quyền riêng tư'), href: '/quyen-rieng-tu' },
  { section: 'dieu-khoan', title: msg('Các điều khoản & điều kiện'), href: '/dieu-khoan' },
  { section: 'tro-nang', title: msg('Hỗ trợ người khuyết tật (trợ năng)'), href: '/tro-nang' },
] as const satisfies MenuItem[]

/** Where a page belongs: it marks one entry of the menus as the current one. */
export type Section =
  | (typeof home)['section']
  | (typeof mainMenu | typeof phoneMenu | typeof footerMenu)[number]['section']
  | (typeof entryMenu)[keyof typeof entryMenu]['section']
