import { home } from '@/lib/site/menu'
import { t } from '@/lib/words/t'

export type Crumb = { title: string; href?: string }

/** «Trang chủ > Đăng ký». The last entry is the page itself. A line ends with «>», none begins with it. */
export const Breadcrumb = ({ trail }: { trail: Crumb[] }) => (
  <nav aria-label={t('Vị trí trang này')} className="pt-4 text-base print:hidden">
    <ol>
      {[{ ...home, title: t(home.title) } as Crumb, ...trail].map(({ title, href }, index) => {
        const isLast = index === trail.length
        return (
          <li key={title} className="inline">
            {href && !isLast ? (
              <a href={href} className="inline-block py-2">
                {title}
              </a>
            ) : (
              <span aria-current={isLast ? 'page' : undefined} className="text-ink-soft">
                {title}
              </span>
            )}
            {!isLast && (
              <span aria-hidden="true" className="text-ink-soft">
                {'\u00A0 > '}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  </nav>
)
