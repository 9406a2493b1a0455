import { LinksPanel } from '@/components/ui/links-panel'
import { msg, t } from '@/lib/words/t'

const ways = [
  [msg('Đăng nhập'), '/dang-nhap'],
  [msg('Kích hoạt tài khoản vừa được cấp'), '/kich-hoat'],
  [msg('Quên mật khẩu'), '/quen-mat-khau'],
  [msg('Tìm mã số Bảo hiểm xã hội'), '/tra-cuu/ma-so-bhxh'],
  [msg('Chưa có tài khoản? Đăng ký ngay'), '/dang-ky'],
  [msg('Lưu ý khi sử dụng'), '/luu-y'],
] as const

type Href = (typeof ways)[number][1]

/** The other ways in, but those the page itself is or already leads to. */
export const OtherWaysIn = ({ without }: { without: Href[] }) => (
  <LinksPanel
    title={t('Chưa đăng nhập được?')}
    links={ways
      .filter(([, href]) => !without.includes(href))
      .map(([title, href]) => ({ title: t(title), href }))}
  />
)
