import { Icon } from '@/components/ui/icon'
import { hotline } from '@/lib/site/settings'

/** The same help, at the same place on every page (WCAG 3.2.6). */
export const HelpLine = () => (
  <div className="flex items-start gap-3">
    <Icon name="phone" className="mt-2 size-7 text-voice" />
    <div>
      <p>
        Cần trợ giúp? Gọi{' '}
        <a href={hotline.href} className="inline-block py-1.5 text-xl font-bold tabular-nums">
          {hotline.shown}
        </a>
      </p>
      <p className="text-ink-soft">{hotline.price}.</p>
    </div>
  </div>
)
