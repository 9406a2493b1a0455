import { Icon } from '@/components/ui/icon'
import { demoStrip } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

export const DemoStrip = () => (
  <aside
    aria-label={t(demoStrip.title)}
    className="border-b border-warning bg-warning-soft text-[min(0.9375rem,4.7vw)] text-ink print:hidden"
  >
    <p className="mx-auto flex max-w-site gap-2 in-[:has(>[data-wide])]:max-w-[96rem] px-4 py-1.5">
      <Icon name="warning" className="mt-px text-warning" />
      <span>
        <strong>{t(demoStrip.title)}.</strong>{' '}
        <span className="max-sm:hidden">{t(demoStrip.more)}</span> {t(demoStrip.text)}
      </span>
    </p>
  </aside>
)
