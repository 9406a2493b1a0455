import type { ComponentProps, ReactNode } from 'react'
import type { Display } from '@/lib/site/display/display'
import { currentLanguage } from '@/lib/words/asked-language'
import { t } from '@/lib/words/t'
import { DemoStrip } from './demo-strip'
import { KioskBar } from './kiosk-bar'
import { SkipToMain } from './skip-link'
import { UnsentPart } from './unsent-part'

type Props = {
  fontClass: string
  isDemo: boolean
  /** As the owner of this browser wants it; left out where it is as usual. */
  display?: Display | null
  /** For a visitors' computer: after how long it forgets, and how long before it asks. */
  kiosk?: ComponentProps<typeof KioskBar> | null
  children: ReactNode
}

/** What stands around every page. */
export const Document = ({ fontClass, isDemo, display, kiosk, children }: Props) => (
  <html
    lang={currentLanguage()}
    className={fontClass}
    data-letters={chosen(display?.textSize)}
    data-contrast={chosen(display?.contrast)}
  >
    {/* What a pressed button says meanwhile (browser/forms/press.ts). */}
    <body className="font-sans" data-sending={t('Đang gửi…')}>
      <SkipToMain />
      {isDemo && <DemoStrip />}
      {kiosk && <KioskBar {...kiosk} />}
      {children}
      <UnsentPart />
    </body>
  </html>
)

const chosen = (choice = 'normal') => (choice === 'normal' ? undefined : choice)
