import { Button } from '@/components/ui/button'
import { StatusTag } from '@/components/ui/status-tag'
import { inVietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import { formatDay } from '@/lib/forms/days/dates'
import { noticeName, type OwnNotice } from '@/lib/notices/own/own-notice'
import { sayNotice } from '@/lib/notices/own/notice-words'
import { t } from '@/lib/words/t'

type Props = {
  notice: OwnNotice
  whose: string
  nameOf: (facility: string) => string | null
}

/** One thing that was told: what, what to do, why, since when, and where the rest stands. */
export function ToldItem({ notice, whose, nameOf }: Props) {
  const { title, place, lines, why, link } = sayNotice(notice, { whose, nameOf })
  return (
    <li className="rounded-lg border border-line bg-paper p-4 sm:p-5">
      <div className="mb-1 flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h2 className="text-xl">
          <Words>{title}</Words>
        </h2>
        {!notice.readAt && <StatusTag tone="warning">{t('Chưa đọc')}</StatusTag>}
      </div>
      {place && (
        <p className="mb-1">{t('Nơi khám: <vi>{place}</vi>.', { place, vi: inVietnamese })}</p>
      )}
      {lines.map((line) => (
        <p key={line} className="mb-1">
          <Words>{line}</Words>
        </p>
      ))}
      <p className="text-base text-ink-soft">
        <Words>{t('Báo ngày {day}.', { day: formatDay(notice.toldAt) })}</Words>{' '}
        <Words>{why}</Words>
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-x-6 print:hidden">
        {link && (
          <a href={link.href} className="inline-flex min-h-11 items-center">
            {link.words}
          </a>
        )}
        {!notice.readAt && (
          <Button look="quiet" name="da-doc" value={noticeName(notice)}>
            {t('Đánh dấu đã đọc')}
            <span className="sr-only"> {title}</span>
          </Button>
        )}
      </div>
    </li>
  )
}
