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
          <a
            href={href}
            aria-current={href === current ? 'page' : undefined}
            className="inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
