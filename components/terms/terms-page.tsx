import { ArticlePage } from '@/components/layout/pages/article-page'
import type { Account } from '@/components/layout/header/account-menu'
import { Notice } from '@/components/ui/notice'
import { formatDay } from '@/lib/forms/days/dates'
import { termsTitle } from '@/lib/terms/official-terms'
import { introductionHref, termsHref, withoutTermsHref } from '@/lib/terms/terms-addresses'
import type { TermsVersion } from '@/lib/terms/terms-versions'
import { t } from '@/lib/words/t'
import { TermsHistory } from './terms-history'
import { TermsWhole } from './terms-text'

/** `versions`: the newest first, the one in effect in front. */
type Props = { shown: TermsVersion; versions: readonly TermsVersion[]; account: Account | null }

/** A version of the terms, for everybody to read. */
export function TermsPage({ shown, versions, account }: Props) {
  const { number, effectiveOn } = shown
  const day = formatDay(effectiveOn)
  const isCurrent = number === versions[0]!.number
  return (
    <ArticlePage
      section="dieu-khoan"
      title={t(termsTitle)}
      trail={
        isCurrent
          ? undefined
          : [
              { title: t(termsTitle), href: termsHref },
              { title: t('Phiên bản {number}', { number }) },
            ]
      }
      lead={t('Phiên bản {number}, có hiệu lực từ ngày {day}.', { number, day })}
      account={account}
    >
      {!isCurrent && (
        <Notice tone="warning" title={t('Phiên bản này đã được thay')}>
          <p>
            <a href={termsHref}>{t('Đọc phiên bản đang có hiệu lực')}</a>
          </p>
        </Notice>
      )}
      <TermsWhole of={shown} />
      <TermsHistory versions={versions} shown={number} />
      <ul className="mt-8 space-y-2">
        <li>
          <a href={withoutTermsHref}>{t('Nếu bạn không đồng ý')}</a>
        </li>
        <li>
          <a href={introductionHref}>{t('Các thông tin trước khi sử dụng')}</a>
        </li>
      </ul>
    </ArticlePage>
  )
}
