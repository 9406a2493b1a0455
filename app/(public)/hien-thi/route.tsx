import { page } from '@/app/page-route'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { DisplayForm } from '@/components/settings/display-form'
import { Notice } from '@/components/ui/notice'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { displayHref } from '@/lib/own-settings/setting-addresses'
import { wishesIn } from '@/lib/platform/display/current-display'
import { msg, t } from '@/lib/words/t'
import { keepDisplay } from './keep-display'

const title = msg('Cỡ chữ, độ tương phản, ngôn ngữ')

/** For whoever has no account too: it is kept in the browser. */
export const GET = page(async ({ request, search }) => ({
  title: t(title),
  body: (
    <PortalPage title={t(title)} account={await findHeaderAccount()}>
      <div className="max-w-form">
        {search.xong === 'hien-thi' && (
          <Notice tone="success" role="status" title={t('Đã lưu cách hiển thị')} />
        )}
        <DisplayForm chosen={wishesIn(request)} goal={displayHref} />
      </div>
    </PortalPage>
  ),
}))

export const POST = keepDisplay
