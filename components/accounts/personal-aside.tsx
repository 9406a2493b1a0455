import { LinksPanel } from '@/components/ui/links-panel'

const pages = [
  { title: 'Quản lý cá nhân', href: '/ca-nhan' },
  { title: 'Đổi mật khẩu', href: '/ca-nhan/doi-mat-khau' },
  { title: 'Ai đã xem dữ liệu của tôi', href: '/ca-nhan/nhat-ky' },
]

/** Beside a page of somebody signed in: their other pages. */
export const PersonalAside = ({ at }: { at: string }) => (
  <LinksPanel title="Trang của bạn" links={pages.filter(({ href }) => href !== at)} />
)
