import { formatDay } from '@/lib/forms/days/dates'
import { site } from '@/lib/site/settings'
import type { StatusWords } from '@/lib/look-ups/row-status'

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
        <strong>{label}:</strong> {meaning}
      </p>
    ))}
    {caution && <p>{caution}</p>}
    <p className="hidden print:block">
      In từ {site.title}, ngày {formatDay(new Date())}.
    </p>
    {dataAsOf && (
      <p>
        Dữ liệu tính đến {formatDay(dataAsOf)}
        {sources.length > 0 && <>, nguồn: {sources.join('; ')}</>}.
      </p>
    )}
    <p className="print:hidden">
      <a href={href} className="inline-flex min-h-11 items-center">
        Tải cả danh sách (dữ liệu mở)
      </a>
    </p>
  </div>
)
