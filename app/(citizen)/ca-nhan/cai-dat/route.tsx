import { page } from '@/app/page-route'
import { RequestFrame } from '@/components/requests/request-frame'
import { AgreedTerms } from '@/components/settings/agreed-terms'
import { AlwaysSent } from '@/components/settings/always-sent'
import { DisplayForm } from '@/components/settings/display-form'
import { SettingsList } from '@/components/settings/settings-list'
import { Notice } from '@/components/ui/notice'
import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { isOrganisationLogin } from '@/lib/forms/numbers/login-number'
import { settingsHref } from '@/lib/own-settings/setting-addresses'
import { wishesIn } from '@/lib/platform/display/current-display'
import { listAcceptances } from '@/lib/terms/repository'
import { msg, t } from '@/lib/words/t'

const title = msg('Cài đặt')

export const GET = page(async ({ request, search }) => {
  const user = await requireCitizen(settingsHref)
  const [acceptance] = await listAcceptances(user.id)
  const isPerson = !isOrganisationLogin(user.login)
  return {
    title: t(title),
    body: (
      <RequestFrame user={user} title={t(title)} at={settingsHref}>
        {search.xong === 'hien-thi' && (
          <Notice tone="success" role="status" title={t('Đã lưu cách hiển thị')}>
            <p>{t('Máy khác của bạn cũng hiện như vậy từ lần đăng nhập sau.')}</p>
          </Notice>
        )}
        <SettingsList group="signIn" isPerson={isPerson} />
        <SettingsList group="news" isPerson={isPerson} />
        <div className="mb-10">
          <AlwaysSent />
        </div>
        <section className="mb-10">
          <h2 className="mb-3 text-2xl">{t('Cách hiển thị')}</h2>
          <DisplayForm chosen={wishesIn(request)} goal={settingsHref} />
        </section>
        <AgreedTerms acceptance={acceptance} />
        <SettingsList group="data" isPerson={isPerson} />
      </RequestFrame>
    ),
  }
})
