import type { ReactNode } from 'react'
import { currentLanguage } from '@/lib/words/asked-language'
import { t } from '@/lib/words/t'
import { DemoStrip } from './demo-strip'
import { SkipLink } from './skip-link'
import { UnsentPart } from './unsent-part'

type Props = { fontClass: string; isDemo: boolean; children: ReactNode }

/** What stands around every page. */
export const Document = ({ fontClass, isDemo, children }: Props) => (
  <html lang={currentLanguage()} className={fontClass}>
    {/* What a pressed button says meanwhile (browser/forms/press.ts). */}
    <body className="font-sans" data-sending={t('Đang gửi…')}>
      <SkipLink />
      {isDemo && <DemoStrip />}
      {children}
      <UnsentPart />
    </body>
  </html>
)
