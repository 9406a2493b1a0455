import { Icon } from '@/components/ui/icon'
import { SignedInButtons } from './signed-in-buttons'
import { SignedOutButtons } from './signed-out-buttons'

export type Account = { name: string }

/**
 * Who is here. A page built beforehand cannot know (`undefined`): it shows both buttons, and the browser
 * changes them when the marker cookie says so.
 */
export function AccountMenu({ account, section }: { account?: Account | null; section?: string }) {
  if (account) return <NameMenu name={account.name} />
  const signedOut = <SignedOutButtons section={section} />
  return account === null ? signedOut : <SignedInButtons signedOut={signedOut} />
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
      <a href="/ca-nhan" className={itemClasses}>
        Trang cá nhân
      </a>
      <form method="post" action="/dang-xuat">
        <button className={itemClasses}>Đăng xuất</button>
      </form>
    </div>
  </details>
)
