import { formatDay } from '@/lib/forms/days/dates'
import { termsHref } from '@/lib/terms/terms-addresses'
import type { TermsVersion } from '@/lib/terms/terms-versions'
import { t } from '@/lib/words/t'

type Props = {
  /** The newest first, the one in effect in front. */
  versions: readonly TermsVersion[]
  /** Which of them stands on this page. */
  shown: number
}

/** Every version with its day; the one that is read here is no link. */
export const TermsHistory = ({ versions, shown }: Props) => (
  <>
    <h2 className="mt-10 mb-3 text-2xl">{t('Các phiên bản')}</h2>
    <ul className="space-y-2">
      {versions.map(({ number, effectiveOn, news }, index) => (
        <li key={number}>
          {number === shown ? (
            <strong>{t('Phiên bản {number}', { number })}</strong>
          ) : (
            <a href={index === 0 ? termsHref : `${termsHref}/${number}`}>
              {t('Phiên bản {number}', { number })}
            </a>
          )}
          {', '}
          {index === 0
            ? t('có hiệu lực từ ngày {day}.', { day: formatDay(effectiveOn) })
            : t('có hiệu lực từ ngày {day} đến khi có phiên bản sau.', {
                day: formatDay(effectiveOn),
              })}
          {news.length > 0 && <NewsOfTerms news={news} />}
        </li>
      ))}
    </ul>
  </>
)

/** What is new in a version. */
export const NewsOfTerms = ({ news }: { news: readonly string[] }) => (
  <ul className="list-disc space-y-1 pl-[1.35em] text-base text-ink-soft">
    {news.map((line) => (
      <li key={line}>{t(line)}</li>
    ))}
  </ul>
)
