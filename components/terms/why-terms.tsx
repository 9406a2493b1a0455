import { Notice } from '@/components/ui/notice'
import { formatInstant } from '@/lib/forms/days/dates'
import type { Acceptance } from '@/lib/terms/acceptance'
import type { TermsVersion } from '@/lib/terms/terms-versions'
import { t } from '@/lib/words/t'
import { NewsOfTerms } from './terms-history'

type Props = {
  terms: TermsVersion
  /** What they agreed to last, if ever. */
  last?: Pick<Acceptance, 'version' | 'withdrawnAt' | 'acceptedAt'>
  /** They come from a press that was not done; `giu`: what they typed is kept. */
  pressed?: string
  /** The version they pressed for holds no more. */
  isReplaced: boolean
}

/** Why the terms stand here, before they are read. */
export const WhyTerms = ({ pressed, isReplaced, ...agreed }: Props) => (
  <>
    {isReplaced && (
      <Notice tone="warning" role="alert" title={t('Vừa có phiên bản mới')}>
        <p>{t('Xin đọc phiên bản này rồi chọn lại. Lần nhấn trước chưa được ghi.')}</p>
      </Notice>
    )}
    {pressed !== undefined && (
      <Notice tone="warning" role="alert" title={t('Việc bạn vừa nhấn chưa được làm')}>
        <p>
          {t('Cần chấp nhận các điều khoản trước. Sau đó bạn về lại trang ấy và nhấn lần nữa.')}
        </p>
        {pressed === 'giu' && <p>{t('Phần đã nhập được giữ lại.')}</p>}
      </Notice>
    )}
    <AgreedBefore {...agreed} />
  </>
)

function AgreedBefore({ terms, last }: Pick<Props, 'terms' | 'last'>) {
  if (!last || isReplacedHere(terms, last)) return null
  if (last.withdrawnAt)
    return (
      <Notice
        title={t('Bạn đã rút lại sự đồng ý lúc {instant}.', {
          instant: formatInstant(last.withdrawnAt),
        })}
      >
        <p>{t('Muốn dùng lại trang cá nhân, bạn cần chấp nhận các điều khoản.')}</p>
      </Notice>
    )
  return (
    <Notice title={t('Các điều khoản có phiên bản mới')}>
      <p>
        {t('Lần trước bạn chấp nhận phiên bản {number}. Phiên bản này có những điều mới:', {
          number: last.version,
        })}
      </p>
      <NewsOfTerms news={terms.news} />
    </Notice>
  )
}

/** Agreed to already, in another window. */
const isReplacedHere = ({ number }: TermsVersion, last: NonNullable<Props['last']>) =>
  last.version === number && !last.withdrawnAt
