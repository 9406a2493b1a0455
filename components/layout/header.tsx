import { home } from '@/lib/site/menu'
import { site } from '@/lib/site/settings'
import { AccountMenu, type Account } from './account-menu'
import { Logo } from './logo'
import { MainMenu, PhoneMenuList } from './main-menu'

export type HeaderProps = { section?: string; isDeeper?: boolean; account?: Account | null }

export const Header = ({ account, ...place }: HeaderProps) => (
  <header className="bg-brand text-white print:bg-transparent print:text-ink">
    <div className="mx-auto flex max-w-site flex-wrap items-center gap-x-6 gap-y-3 px-4 py-3">
      <a
        href={home.href}
        className="flex items-center gap-3 rounded-sm text-white no-underline hover:text-white hover:underline print:text-ink"
      >
        <Logo className="size-11 shrink-0" />
        <span className="leading-tight font-bold">
          <span className="block text-base sm:text-lg">{site.titleLines[0]}</span>
          <span className="sr-only"> - </span>
          <span className="block text-sm sm:text-base">{site.titleLines[1]}</span>
        </span>
      </a>
      <div className="flex items-center gap-2 max-sm:w-full sm:ml-auto sm:gap-3 print:hidden">
        <PhoneMenuList {...place} />
        <AccountMenu account={account} section={place.section} />
      </div>
    </div>
    <MainMenu {...place} />
  </header>
)
