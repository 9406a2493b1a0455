import type { Account } from '@/components/layout/header/account-menu'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { formatSoon } from '@/lib/forms/days/dates'
import { hotline } from '@/lib/site/settings'

export const tooFastTitle = 'Có quá nhiều lượt tra cứu từ mạng của bạn'

/** For a network that asks faster than people read. The question stays in the address. */
export const TooFast = ({ until, account }: { until: Date; account: Account | null }) => (
  <PortalPage section="tra-cuu" title={tooFastTitle} account={account}>
    <div className="max-w-prose space-y-4">
      <p>
        Hãy thử lại từ {formatSoon(until)}. Điều bạn tìm vẫn được giữ. Tải lại trang này là tìm
        tiếp.
      </p>
      <ul className="list-disc space-y-2 pl-[1.35em]">
        <li>
          <a href="">Thử lại</a>
        </li>
        <li>
          <a href="/du-lieu-mo">Tải cả danh sách một lần</a>
        </li>
        <li>
          Gọi <a href={hotline.href}>{hotline.shown}</a> nếu bạn cần gấp
        </li>
      </ul>
    </div>
  </PortalPage>
)
