import { Icon } from '@/components/ui/icon'
import { home, mainMenu } from '@/lib/site/menu'
import { msg, t } from '@/lib/words/t'
import { headerButton } from './header-button'
import { currentMark } from './current-mark'

type Place = { section?: string; isDeeper?: boolean }

const label = msg('Menu chính')
const linkClasses =
  'flex min-h-12 items-center border-b-4 border-transparent px-3 forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[CanvasText] pt-1 text-base text-white no-underline hover:border-white/60 hover:text-white aria-[current]:border-accent aria-[current]:font-bold lg:px-4'

/** From 640 px: one row under the header. */
export const MainMenu = (place: Place) => (
  <nav aria-label={t(label)} className="border-t border-white/25 max-sm:hidden print:hidden">
    <ul className="mx-auto flex max-w-site flex-wrap px-1 lg:px-0">
      <li>
        <a href={home.href} aria-current={currentMark(home.section, place)} className={linkClasses}>
          <Icon name="home" className="size-6" />
          <span className="sr-only">{t(home.title)}</span>
        </a>
      </li>
      {mainMenu.map((item) => (
        <li key={item.href}>
          <a
            href={item.href}
            aria-current={currentMark(item.section, place)}
            className={linkClasses}
          >
            {t(item.title)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** On a phone: the same behind one button, so that the page's own matter comes first. */
export const PhoneMenuList = (place: Place) => (
  <details className="group sm:hidden print:hidden">
    <summary className={`${headerButton} list-none [&::-webkit-details-marker]:hidden`}>
      <Icon name="menu" className="max-[26rem]:hidden" />
      {t('Menu')}
    </summary>
    <nav
      aria-label={t(label)}
      className="absolute inset-x-0 z-10 mt-3 border-b-4 border-brand bg-paper px-4 py-2"
    >
      <ul>
        {[home, ...mainMenu].map((item) => (
          <li key={item.href} className="border-b border-line">
            <a
              href={item.href}
              aria-current={currentMark(item.section, place)}
              className="flex min-h-12 items-center no-underline aria-[current]:font-bold"
            >
              {t(item.title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </details>
)
