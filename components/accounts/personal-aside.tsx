import { Panel } from '@/components/ui/panel'

const pages = [
  ['Quản lý cá nhân', '/ca-nhan'],
  ['Đổi mật khẩu', '/ca-nhan/doi-mat-khau'],
  ['Ai đã xem dữ liệu của tôi', '/ca-nhan/nhat-ky'],
] as const

/** Beside a page of somebody signed in: their other pages. */
export const PersonalAside = ({ at }: { at: string }) => (
  <Panel title="Trang của bạn">
    <ul>
      {pages
        .filter(([, href]) => href !== at)
        .map(([title, href]) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 items-center">
              {title}
            </a>
          </li>
        ))}
    </ul>
  </Panel>
)
