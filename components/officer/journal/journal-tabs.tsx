import { CurrentLink } from '@/components/ui/current-link'

const tabs = [
  { href: '/can-bo/nhat-ky', title: 'Kiểm tra nhật ký' },
  { href: '/can-bo/nhat-ky/dong', title: 'Đọc nhật ký' },
]

/** What an auditor does with the journal. */
export const JournalTabs = ({ current }: { current: string }) => (
  <nav aria-label="Nhật ký" className="mb-4">
    <ul className="flex flex-wrap gap-x-6">
      {tabs.map(({ href, title }) => (
        <li key={href}>
          <CurrentLink href={href} current={href === current ? 'page' : undefined}>
            {title}
          </CurrentLink>
        </li>
      ))}
    </ul>
  </nav>
)
