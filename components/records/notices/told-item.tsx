import { Button } from '@/components/ui/button'
import { StatusTag } from '@/components/ui/status-tag'
import { inVietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import { formatDay } from '@/lib/forms/days/dates'
import type { ToldNotice } from '@/lib/notices/own/notice-words'
import { noticeName, type OwnNotice } from '@/lib/notices/own/own-notice'
import { noticePresses } from '@/lib/notices/own/presses'
import { t } from '@/lib/words/t'

/** `name`: the title, and which of several that say the same. */
type Props = { notice: OwnNotice; said: ToldNotice; name: string }

/** One thing that was told: what, what to do, why, since when, and where the rest stands. */
export function ToldItem({ notice, said: { title, place, lines, why, link }, name }: Props) {
  return (
    <li className="rounded-lg border border-line bg-paper p-4 sm:p-5">
      <div className="mb-1 flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h2 className="text-xl">
          <Words>{title}</Words>
          {name !== title && <span className="sr-only">{name.slice(title.length)}</span>}
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
        {link && <Onward {...{ notice, link, name }} />}
        {!notice.readAt && (
          <Button look="quiet" name={noticePresses.read} value={noticeName(notice)}>
            {t('Đánh dấu đã đọc')}
            <span className="sr-only"> {name}</span>
          </Button>
        )}
      </div>
    </li>
  )
}

type OnwardProps = Omit<Props, 'said'> & { link: NonNullable<ToldNotice['link']> }

/** To where the rest stands. Whoever goes there has read it: a press, since an address that is opened changes nothing. */
const Onward = ({ notice, link: { href, words }, name }: OnwardProps) => {
  const label = (
    <span>
      {words}
      <span className="sr-only">: {name}</span>
    </span>
  )
  return notice.readAt ? (
    <a href={href} className="inline-flex min-h-11 items-center">
      {label}
    </a>
  ) : (
    <Button look="quiet" name={noticePresses.open} value={noticeName(notice)}>
      {label}
    </Button>
  )
}
