import { Icon } from '@/components/ui/icon'
import { Words } from '@/components/ui/words/words'
import { hotline, supportEmail } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

/** The same help, once and at the same place on every page (WCAG 3.2.6). */
export const HelpLine = () => (
  <div className="flex items-start gap-3">
    <Icon name="phone" className="mt-2 size-7 text-voice" />
    <div className="print:[&>p]:inline">
      <p>
        {t('Cần trợ giúp? Gọi <a>{phone}</a>', {
          phone: hotline.shown,
          a: (words) => (
            <a href={hotline.href} className="inline-block py-1.5 text-xl font-bold tabular-nums">
              {words}
            </a>
          ),
        })}{' '}
      </p>
      <p className="text-ink-soft">{t(hotline.price)}. </p>
      {/* For who can't hear or speak on a telephone (EN 301 549, 12). */}
      <p>
        {t('Hoặc viết thư đến')}{' '}
        <a href={supportEmail.href} className="inline-block max-w-full py-1.5 wrap-anywhere">
          <Words>{supportEmail.shown}</Words>
        </a>
      </p>
    </div>
  </div>
)
