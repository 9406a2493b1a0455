import type { ReactNode } from 'react'
import type { Section } from '@/lib/site/menu'
import type { Account } from '../header/account-menu'
import { Words } from '@/components/ui/words/words'
import { Breadcrumb, type Crumb } from '../breadcrumb'
import { Footer } from '../footer'
import { EnterOf, type SwitchedForm } from '../header/language-switch'
import { Header } from '../header/header'
import { PhoneBar } from '../phone-bar'
import { mainId } from '../skip-link'

export type PortalPageProps = {
  section?: Section
  /** What follows «Trang chủ», the page itself last. Without it the title stands there. */
  trail?: Crumb[]
  /** The heading of the page. Leave it out where the page draws its own `h1`. */
  title?: string
  /** A sentence or two under the heading. */
  lead?: ReactNode
  /** Who is signed in; `null`: nobody; left out on pages built beforehand, which cannot know. */
  account?: Account | null
  /** What is typed in it goes along when the language is changed. */
  form?: SwitchedForm
  children: ReactNode
}

/** The frame of every page for the public. */
export function PortalPage({
  section,
  title,
  trail = title ? [{ title }] : [],
  lead,
  account,
  form,
  children,
}: PortalPageProps) {
  const place = { section, isDeeper: trail.length > 1, form }
  return (
    <>
      {form && <EnterOf {...form} />}
      <Header {...place} account={account} />
      <div className="mx-auto w-full max-w-site flex-1 px-4">
        {trail.length > 0 && <Breadcrumb trail={trail} />}
        <main id={mainId} tabIndex={-1} className="pt-6 sm:pt-8">
          {title && (
            <h1 className="mb-4 max-w-prose text-3xl sm:text-4xl">
              <Words>{title}</Words>
            </h1>
          )}
          {lead && <div className="mb-8 max-w-prose text-xl text-ink-soft">{lead}</div>}
          {children}
        </main>
      </div>
      <Footer />
      <PhoneBar {...place} />
    </>
  )
}
