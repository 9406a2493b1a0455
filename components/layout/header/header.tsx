import { home } from '@/lib/site/menu'
import { site } from '@/lib/site/settings'
import { t } from '@/lib/words/t'
import { AccountMenu, type Account } from './account-menu'
import { LanguageSwitch, type SwitchedForm } from './language-switch'
import { Logo } from './logo'
import { MainMenu, PhoneMenuList } from './main-menu'

export type HeaderProps = {
  section?: string
  isDeeper?: boolean
  form?: SwitchedForm
  account?: Account | null
}

export const Header = ({ account, ...place }: HeaderProps) => (
  <header className="bg-brand text-white print:bg-transparent print:text-ink">
    <div className="mx-auto flex max-w-site flex-wrap items-center gap-x-2 gap-y-2 px-4 py-2 sm:gap-x-6 sm:py-3">
      <a
        href={home.href}
        className="flex min-w-0 flex-1 basis-[min(10rem,45vw)] items-center gap-2 rounded-sm text-white sm:gap-3 no-underline hover:text-white hover:underline print:text-ink"
      >
        <Logo className="size-9 shrink-0 sm:size-11" />
        <span className="min-w-0 leading-tight font-bold">
          <span className="block text-[min(0.9375rem,4.4vw)] sm:text-lg">
            {t(site.titleLines[0])}
          </span>
          <span className="sr-only"> - </span>
          <span className="block text-[clamp(12px,3.75vw,0.8125rem)] text-balance sm:text-base">
            {t(site.titleLines[1])}
          </span>
        </span>
      </a>
      <PhoneMenuList {...place} />
      <div className="flex items-center gap-2 max-sm:w-full sm:flex-wrap sm:gap-3 print:hidden">
        <LanguageSwitch
          className="inline-flex min-h-11 shrink-0 items-center rounded-sm text-[min(1rem,4.4vw)] text-white hover:text-white sm:px-2 sm:text-base"
          form={place.form}
        />
        <AccountMenu account={account} {...place} />
      </div>
    </div>
    <MainMenu {...place} />
  </header>
)
