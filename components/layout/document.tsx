import type { ReactNode } from 'react'
import { currentLanguage } from '@/lib/words/asked-language'
import { DemoStrip } from './demo-strip'
import { SkipLink } from './skip-link'
import { UnsentPart } from './unsent-part'

type Props = { fontClass: string; isDemo: boolean; children: ReactNode }

/** What stands around every page. */
export const Document = ({ fontClass, isDemo, children }: Props) => (
  <html lang={currentLanguage()} className={fontClass}>
    <body className="font-sans">
      <SkipLink />
      {isDemo && <DemoStrip />}
      {children}
      <UnsentPart />
    </body>
  </html>
)
