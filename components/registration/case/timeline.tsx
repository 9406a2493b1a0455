import { Vietnamese } from '@/components/ui/vietnamese'
import { formatInstant } from '@/lib/forms/days/dates'
import type { TimelineItem } from '@/lib/registration/sent/timeline'
import { t } from '@/lib/words/t'

/** The history, newest first: what, when, by whom. */
export const Timeline = ({ items, officeName }: { items: TimelineItem[]; officeName?: string }) => (
  <section aria-labelledby="timeline" className="mb-8">
    <h2 id="timeline" className="mb-3 text-xl">
      {t('Quá trình xử lý')}
    </h2>
    <ol className="border-l-4 border-line">
      {items.map(({ at, label, actor }) => (
        <li key={at.toISOString() + label} className="relative pb-4 pl-5">
          <span
            aria-hidden="true"
            className="absolute top-2 -left-[9px] size-3.5 rounded-full border-2 border-voice bg-paper"
          />
          <p className="font-bold">{t(label)}</p>
          <p className="text-base text-ink-soft">
            <time dateTime={at.toISOString()}>{formatInstant(at)}</time>
            {actor === 'office' && (
              <>
                {' · '}
                {officeName ? <Vietnamese>{officeName}</Vietnamese> : t('Cơ quan BHXH đã chọn')}
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  </section>
)
