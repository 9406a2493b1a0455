export type MenuItem = { section: string; title: string; href: string }

export const home = { section: 'trang-chu', title: 'Trang chủ', href: '/' } as const

export const mainMenu = [
  { section: 'dong-bhxh-dien-tu', title: 'Đóng BHXH điện tử', href: '/dong-bhxh-dien-tu' },
  { section: 'dich-vu-cong', title: 'Dịch vụ công', href: '/dich-vu-cong' },
  { section: 'tra-cuu', title: 'Tra cứu', href: '/tra-cuu' },
  { section: 'tai-lieu-ung-dung', title: 'Tài liệu & ứng dụng', href: '/tai-lieu-ung-dung' },
] as const satisfies MenuItem[]

export const phoneMenu = [
  { section: 'tin-tuc', title: 'Tin tức', href: '/tin-tuc', icon: 'news' },
  {
    section: 'ca-nhan',
    title: 'QL cá nhân',
    spoken: 'Quản lý cá nhân',
    href: '/ca-nhan',
    icon: 'person',
  },
  { section: 'tra-cuu', title: 'Tra cứu', href: '/tra-cuu', icon: 'search' },
  { section: 'ho-tro', title: 'Hỗ trợ', href: '/ho-tro', icon: 'phone' },
] as const satisfies (MenuItem & { icon: string; spoken?: string })[]

export const entryMenu = {
  signIn: { section: 'dang-nhap', title: 'Đăng nhập', href: '/dang-nhap' },
  register: { section: 'dang-ky', title: 'Đăng ký', href: '/dang-ky' },
} as const satisfies Record<string, MenuItem>

export const footerMenu = [
  { section: 'ho-so', title: 'Tìm lại hồ sơ', href: '/ho-so' },
  // By the name that the message of an approval tells.
  { section: 'kich-hoat', title: 'Kích hoạt tài khoản', href: '/kich-hoat' },
  { section: 'tin-tuc', title: 'Tin tức', href: '/tin-tuc' },
  { section: 'ho-tro', title: 'Hỗ trợ 24/7', href: '/ho-tro' },
  { section: 'gioi-thieu', title: 'Giới thiệu và căn cứ', href: '/gioi-thieu' },
  { section: 'luu-y', title: 'Lưu ý khi sử dụng', href: '/luu-y' },
  { section: 'tro-nang', title: 'Hỗ trợ người khuyết tật (trợ năng)', href: '/tro-nang' },
] as const satisfies MenuItem[]

/** Where a page belongs: it marks one entry of the menus as the current one. */
export type Section =
  | (typeof home)['section']
  | (typeof mainMenu | typeof phoneMenu | typeof footerMenu)[number]['section']
  | (typeof entryMenu)[keyof typeof entryMenu]['section']
