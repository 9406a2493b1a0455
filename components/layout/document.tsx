import type { ReactNode } from 'react'
import { Still } from '@/components/ui/still'
import { DemoStrip } from './demo-strip'
import { SkipLink } from './skip-link'

type Props = { fontClass: string; isDemo: boolean; children: ReactNode }

/** What stands around every page, also around the one shown when no page has the address. */
export const Document = ({ fontClass, isDemo, children }: Props) => (
  <html lang="vi" className={fontClass}>
    <body className="font-sans">
      <Still className="contents" kept={`top ${isDemo}`}>
        <SkipLink />
        {isDemo && <DemoStrip />}
      </Still>
      {children}
    </body>
  </html>
)
