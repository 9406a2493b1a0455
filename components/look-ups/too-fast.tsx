import type { Account } from '@/components/layout/header/account-menu'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { formatSoon } from '@/lib/forms/days/dates'
import { hotline } from '@/lib/site/settings'
import { msg, t } from '@/lib/words/t'

export const tooFastTitle = msg('Có quá nhiều lượt tra cứu từ mạng của bạn')

/** For a network that asks faster than people read. The question stays in the address. */
export const TooFast = ({ until, account }: { until: Date; account: Account | null }) => (
  <PortalPage section="tra-cuu" title={t(tooFastTitle)} account={account}>
    <div className="max-w-prose space-y-4">
      <p>
        {t('Hãy thử lại từ {at}. Điều bạn tìm vẫn được giữ. Tải lại trang này là tìm tiếp.', {
          at: formatSoon(until),
        })}
      </p>
      <ul className="list-disc space-y-2 pl-[1.35em]">
        <li>
          <a href="">{t('Thử lại')}</a>
        </li>
        <li>
          <a href="/du-lieu-mo">{t('Tải cả danh sách một lần')}</a>
        </li>
        <li>
          {t('Gọi <a>{phone}</a> nếu bạn cần gấp', {
            phone: hotline.shown,
            a: (words) => <a href={hotline.href}>{words}</a>,
          })}
        </li>
      </ul>
    </div>
  </PortalPage>
)
