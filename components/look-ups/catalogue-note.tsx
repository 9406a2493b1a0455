import { inVietnamese } from '@/components/ui/vietnamese'
import { formatDay } from '@/lib/forms/days/dates'
import { site } from '@/lib/site/settings'
import type { StatusWords } from '@/lib/look-ups/row-status'
import { t } from '@/lib/words/t'

type Props = {
  href: string
  /** ISO day for which the source speaks; null before the catalogue was ever loaded. */
  dataAsOf: string | null
  sources: string[]
  statuses?: StatusWords[]
  caution?: string
}

/** From when the data is, where it is from, and how far it can be trusted. */
export const CatalogueNote = ({ href, dataAsOf, sources, statuses = [], caution }: Props) => (
  <div className="space-y-2 text-base text-ink-soft">
    {statuses.map(({ label, meaning }) => (
      <p key={label}>
        <strong>{t(label)}:</strong> {t(meaning)}
      </p>
    ))}
    {caution && <p>{caution}</p>}
    <p className="hidden print:block">
      {t('In từ {title}, ngày {day}.', { title: t(site.title), day: formatDay(new Date()) })}
    </p>
    {dataAsOf && (
      <p>
        {sources.length > 0
          ? t('Dữ liệu tính đến {day}, nguồn: <vi>{sources}</vi>.', {
              day: formatDay(dataAsOf),
              sources: sources.join('; '),
              vi: inVietnamese,
            })
          : t('Dữ liệu tính đến {day}.', { day: formatDay(dataAsOf) })}
      </p>
    )}
    <p className="print:hidden">
      <a href={href} className="inline-flex min-h-11 items-center">
        {t('Tải cả danh sách (dữ liệu mở)')}
      </a>
    </p>
  </div>
)
