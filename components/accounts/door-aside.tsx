import { LinksPanel } from '@/components/ui/links-panel'

const ways = [
  ['Đăng nhập', '/dang-nhap'],
  ['Kích hoạt tài khoản vừa được cấp', '/kich-hoat'],
  ['Quên mật khẩu', '/quen-mat-khau'],
  ['Tìm mã số Bảo hiểm xã hội', '/tra-cuu/ma-so-bhxh'],
  ['Chưa có tài khoản? Đăng ký ngay', '/dang-ky'],
  ['Lưu ý khi sử dụng', '/luu-y'],
] as const

type Href = (typeof ways)[number][1]

/** Beside every door: the other ways in, but those the page itself is or already leads to. */
export const DoorAside = ({ without }: { without: Href[] }) => (
  <LinksPanel
    title="Chưa đăng nhập được?"
    links={ways
      .filter(([, href]) => !without.includes(href))
      .map(([title, href]) => ({ title, href }))}
  />
)
