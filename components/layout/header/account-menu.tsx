import { Icon } from '@/components/ui/icon'
import { Vietnamese } from '@/components/ui/vietnamese'
import type { MenuItem } from '@/lib/site/menu'
import { SideMenu } from './side-menu'
import { SignedOutButtons } from './signed-out-buttons'
import { t } from '@/lib/words/t'

/** Somebody signed in, and where their own pages begin. */
export type Account = {
  name: string
  home: MenuItem['href']
  /** What a citizen signs in with: mã số BHXH, or a tax code. */
  login?: string
  /** Others may let a person look at their records; a firm is let nobody's. */
  isPerson?: boolean
}

type Props = { account?: Account | null; section?: string; isDeeper?: boolean }

/**
 * Who is here. A page drawn for its visitor knows. One built beforehand draws both, and `show-who-is-here.ts` shows the one that the marker cookie tells;
 * without scripts it shows a link that is right for both.
 */
export function AccountMenu({ account, ...place }: Props) {
  if (account) return <NameMenu {...account} />
  if (account === null) return <SignedOutButtons {...place} isCertain />
  return (
    <>
      <div data-for="signed-out" className="contents">
        <SignedOutButtons {...place} />
      </div>
      <div data-for="signed-in" hidden className="contents">
        <NameMenu />
      </div>
    </>
  )
}

/** Where the name is not known it says «Tài khoản» alone. */
const NameMenu = ({ name, ...account }: Partial<Account>) => (
  <details className="relative ml-auto max-w-full min-w-0">
    <summary className="flex min-h-11 max-w-full cursor-pointer list-none sm:max-w-[18rem] items-center gap-2 rounded-md border-2 border-white/70 px-2 text-[min(0.9375rem,5vw)] font-bold text-white sm:px-3 sm:text-base [&::-webkit-details-marker]:hidden">
      <Icon name="person" className="max-[18rem]:hidden" />
      {/* A firm’s name may fill a screen: it stands whole in the heading of its page. */}
      <span className="my-1 line-clamp-2 min-w-0 text-left leading-tight wrap-anywhere">
        <span className={name && 'sr-only'}>
          {name ? t('Tài khoản:') : t('Tài khoản')}
          {name && ' '}
        </span>
        {name && <Vietnamese>{name}</Vietnamese>}
      </span>
      <Icon name="down" />
    </summary>
    <SideMenu name={name} {...account} />
  </details>
)
