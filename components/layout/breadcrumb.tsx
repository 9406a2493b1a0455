import { home } from '@/lib/site/menu'

export type Crumb = { title: string; href?: string }

/** «Trang chủ > Đăng ký». The last entry is the page itself. */
export const Breadcrumb = ({ trail }: { trail: Crumb[] }) => (
  <nav aria-label="Đường dẫn" className="pt-4 text-base print:hidden">
    <ol className="flex flex-wrap items-center">
      {[home as Crumb, ...trail].map(({ title, href }, index) => {
        const isLast = index === trail.length
        return (
          <li key={title} className="flex items-center">
            {index > 0 && (
              <span aria-hidden="true" className="px-2 text-ink-soft">
                &gt;
              </span>
            )}
            {href && !isLast ? (
              <a href={href} className="inline-flex min-h-11 items-center">
                {title}
              </a>
            ) : (
              <span aria-current={isLast ? 'page' : undefined} className="text-ink-soft">
                {title}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  </nav>
)
