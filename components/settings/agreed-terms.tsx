import { formatInstant } from '@/lib/forms/days/dates'
import { withdrawTermsHref } from '@/lib/own-settings/setting-addresses'
import type { Acceptance } from '@/lib/terms/acceptance'
import { introductionHref, termsHref } from '@/lib/terms/terms-addresses'
import { t } from '@/lib/words/t'

/** What was agreed to, when and where, and the way back. */
export const AgreedTerms = ({ acceptance }: { acceptance?: Acceptance }) => (
  <section className="mb-10">
    <h2 className="mb-3 text-2xl">{t('Các điều khoản & điều kiện')}</h2>
    {acceptance && (
      <p>
        {t('Bạn chấp nhận phiên bản {version} lúc {instant}, bằng {device}.', {
          version: acceptance.version,
          instant: formatInstant(acceptance.acceptedAt),
          device: acceptance.device,
        })}
      </p>
    )}
    <ul className="mt-3">
      <li>
        <a href={termsHref} className="inline-flex min-h-11 items-center">
          {t('Đọc lại các điều khoản')}
        </a>
      </li>
      <li>
        <a href={introductionHref} className="inline-flex min-h-11 items-center">
          {t('Các thông tin trước khi sử dụng')}
        </a>
      </li>
      <li>
        <a href={withdrawTermsHref} className="inline-flex min-h-11 items-center">
          {t('Rút lại sự đồng ý')}
        </a>
      </li>
    </ul>
  </section>
)
