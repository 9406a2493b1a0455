import { Icon } from '@/components/ui/icon'
import { phoneMenu } from '@/lib/site/menu'
import { currentMark } from './header/current-mark'
import { t } from '@/lib/words/t'

/** Under 640 px wide, at the thumb. Its place over the page is in app/globals.css. */
export const PhoneBar = (place: { section?: string; isDeeper?: boolean }) => (
  <nav
    aria-label={t('Lối tắt trên điện thoại')}
    className="phone-bar z-10 border-t border-edge bg-paper pb-[env(safe-area-inset-bottom)] sm:hidden print:hidden"
  >
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(4.9rem,1fr))]">
      {phoneMenu.map(({ section, title, href, icon, ...item }) => (
        <li key={href}>
          <a
            href={href}
            aria-current={currentMark(section, place)}
            className="flex min-h-16 flex-col items-center justify-center gap-0.5 border-t-4 border-transparent forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[CanvasText] text-[0.8125rem] text-center leading-tight text-ink min-[20rem]:whitespace-nowrap no-underline aria-[current]:border-voice aria-[current]:font-bold aria-[current]:text-voice"
          >
            <Icon name={icon} className="size-6" />
            {'spoken' in item ? <Spoken shown={t(title)}>{t(item.spoken)}</Spoken> : t(title)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** A shortening is read letter by letter: the ear gets it whole. */
const Spoken = ({ shown, children }: { shown: string; children: string }) => (
  <span>
    <span aria-hidden="true">{shown}</span>
    <span className="sr-only">{children}</span>
  </span>
)
