import type { ReactNode } from 'react'
import { Official } from '@/components/ui/official'
import { Vietnamese } from '@/components/ui/vietnamese'
import { Masked } from '@/components/ui/words/masked'
import { isOrganisationLogin, shownLoginNumber } from '@/lib/forms/numbers/login-number'
import { maskedNumber } from '@/lib/forms/shown'
import { sideMenu } from '@/lib/site/menu'
import { copyright } from '@/lib/site/official-sentences'
import { version } from '@/lib/site/version'
import { t } from '@/lib/words/t'
import type { Account } from './account-menu'

const itemClasses =
  'flex min-h-11 w-full cursor-pointer items-center rounded-sm px-3 text-left text-ink no-underline hover:bg-voice-soft hover:text-ink hover:underline'

/** Behind the name: who it is, where to go, the way out, and which program this is. Pages built beforehand know no name. */
export const SideMenu = ({ home = '/ca-nhan', isPerson, ...who }: Partial<Account>) => (
  <div className="absolute right-0 z-10 mt-2 max-h-[58dvh] sm:max-h-[75dvh] w-[18rem] max-w-[calc(100vw-2rem)] overflow-y-auto rounded-lg border border-edge bg-paper p-2 text-base">
    {home === '/can-bo' ? (
      <Item href={home}>{t('Trang xét duyệt hồ sơ')}</Item>
    ) : (
      <>
        <Whose {...who} />
        {sideMenu.map(({ href, title }) => (
          <Item key={href} href={href}>
            {t(title)}
          </Item>
        ))}
        <Item href="/ca-nhan/hop-thu">{t('Hộp thư')}</Item>
        {isPerson && <Item href="/ca-nhan/cho-xem#cho-ban-xem">{t('Người cho bạn xem')}</Item>}
      </>
    )}
    <form method="post" action="/dang-xuat">
      <button className={itemClasses}>{t('Đăng xuất')}</button>
    </form>
    <p className="mt-2 border-t border-line px-3 pt-2 text-sm text-ink-soft">
      {t('Phiên bản {version}.', { version })}
    </p>
    <p className="px-3 pb-1 text-sm text-ink-soft">
      <Official of={copyright.owner} />
    </p>
  </div>
)

const Item = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} className={itemClasses}>
    {children}
  </a>
)

/** Name and number lead to what is kept of them. The number is covered: the menu stands on every page, also on those that cover it. */
const Whose = ({ name, login }: Pick<Partial<Account>, 'name' | 'login'>) =>
  name && (
    <a
      href="/ca-nhan#thong-tin"
      className="mb-2 block border-b border-line px-3 py-2 text-ink no-underline hover:text-ink hover:underline"
    >
      <Vietnamese>
        <strong className="block wrap-anywhere">{name}</strong>
      </Vietnamese>
      {login && (
        <span className="block tabular-nums">
          {isOrganisationLogin(login) ? (
            <>
              {t('Mã số thuế')} {shownLoginNumber(login)}
            </>
          ) : (
            <>
              {t('Mã số BHXH')} <Masked>{maskedNumber(login)}</Masked>
            </>
          )}
        </span>
      )}
    </a>
  )
