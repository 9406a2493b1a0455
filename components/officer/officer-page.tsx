import type { ReactNode } from 'react'
import { Logo } from '@/components/layout/header/logo'
import { mainId } from '@/components/layout/skip-link'
import type { ShownOfficer } from '@/lib/review/shown-officer'
import { EndedElsewhere, SessionEndWarning } from '@/components/accounts/session-end'
import { IDLE_SECONDS, WARN_SECONDS } from '@/lib/accounts/sessions/session'
import { OfficerMenu } from './officer-menu'
import { EnterButton } from './page-form'

type Props = {
  officer: ShownOfficer
  /** The heading of the page; left out where the page draws its own. */
  title?: string
  /** The address of the menu's current entry. */
  current?: string
  /** What was searched for, to be searched for again. */
  searched?: string
  /** Where the page has a form that is filled in (page-form.tsx): what Enter in it does. */
  usual?: string
  children: ReactNode
}

/** The frame of the officers' pages: quiet, dense, as wide as the screen. */
export const OfficerPage = ({ officer, title, current, searched, usual, children }: Props) => (
  <>
    {usual && <EnterButton usual={usual} />}
    <header className="border-b border-line bg-paper text-base print:hidden">
      <div className="mx-auto flex max-w-[96rem] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-1.5">
        <a
          href="/can-bo"
          className="flex min-h-11 items-center gap-2 text-ink no-underline hover:underline"
        >
          <Logo className="size-8 shrink-0 text-voice" />
          <span className="leading-tight">
            <span className="block font-bold">Xét duyệt hồ sơ</span>
            <span className="block text-sm text-ink-soft">{officer.officeName}</span>
          </span>
        </a>
        <OfficerMenu {...{ officer, current, searched }} isOfPage={usual !== undefined} />
      </div>
    </header>
    <main
      id={mainId}
      tabIndex={-1}
      data-wide
      className="mx-auto w-full max-w-[96rem] px-4 pt-4 pb-16 text-base"
    >
      {title && <h1 className="mb-4 text-2xl">{title}</h1>}
      {children}
    </main>
    {/* An officer has no card: one that somebody kept on this machine goes. */}
    <div hidden data-holder="" />
    <EndedElsewhere />
    <SessionEndWarning idleSeconds={IDLE_SECONDS} warnSeconds={WARN_SECONDS} />
  </>
)
