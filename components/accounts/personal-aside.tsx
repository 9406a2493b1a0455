import { LinksPanel } from '@/components/ui/links-panel'
import { BOX_HREF } from '@/lib/message-box/own/box-presses'
import { msg, t } from '@/lib/words/t'

const pages = [
  { title: msg('Quản lý cá nhân'), href: '/ca-nhan' },
  { title: msg('Cài đặt'), href: '/ca-nhan/cai-dat' },
  { title: msg('Đổi mật khẩu'), href: '/ca-nhan/doi-mat-khau' },
  { title: msg('Điều chỉnh thông tin'), href: '/ca-nhan/dieu-chinh' },
  { title: msg('Hộp thư'), href: BOX_HREF },
  { title: msg('Thiết bị của bạn'), href: '/ca-nhan/thiet-bi' },
  { title: msg('Ai đã xem dữ liệu của tôi'), href: '/ca-nhan/nhat-ky' },
]

/** Beside a page of somebody signed in: their other pages. */
export const PersonalAside = ({ at }: { at: string }) => (
  <LinksPanel
    title={t('Trang của bạn')}
    links={pages
      .filter(({ href }) => href !== at)
      .map(({ title, href }) => ({ title: t(title), href }))}
  />
)
