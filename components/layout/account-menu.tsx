import { Icon } from '@/components/ui/icon'
import { headerButton } from './header-button'
import { SignedOutButtons } from './signed-out-buttons'

export type Account = { name: string }

/**
 * Who is here. A page built beforehand cannot know (`undefined`): it shows the buttons of somebody signed out, and
 * `show-who-is-here.ts` changes them when the marker cookie says so.
 */
export function AccountMenu({ account, section }: { account?: Account | null; section?: string }) {
  if (account) return <NameMenu name={account.name} />
  if (account === null) return <SignedOutButtons section={section} />
  return (
    <>
      <div data-for="signed-out" className="contents">
        <SignedOutButtons section={section} />
      </div>
      <div data-for="signed-in" hidden className="contents">
        <OwnDoors className={headerButton} />
      </div>
    </>
  )
}

const itemClasses =
  'flex min-h-11 w-full cursor-pointer items-center rounded-sm px-3 text-left text-ink no-underline hover:bg-voice-soft hover:text-ink hover:underline'

const NameMenu = ({ name }: Account) => (
  <details className="relative ml-auto min-w-0">
    <summary className="flex min-h-11 max-w-72 list-none items-center gap-2 rounded-md border-2 border-white/70 px-3 text-base font-bold text-white [&::-webkit-details-marker]:hidden">
      <Icon name="person" />
      <span className="truncate">
        <span className="sr-only">Tài khoản: </span>
        {name}
      </span>
      <Icon name="down" />
    </summary>
    <div className="absolute right-0 z-10 mt-2 w-64 rounded-lg border border-edge bg-paper p-2 text-base">
      <OwnDoors className={itemClasses} />
    </div>
  </details>
)

const OwnDoors = ({ className }: { className: string }) => (
  <>
    <a href="/ca-nhan" className={className}>
      Trang cá nhân
    </a>
    <form method="post" action="/dang-xuat">
      <button className={className}>Đăng xuất</button>
    </form>
  </>
)
