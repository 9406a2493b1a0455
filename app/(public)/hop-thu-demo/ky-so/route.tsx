import { page } from '@/app/page-route'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { Button, ButtonRow } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { wordsResponse } from '@/lib/platform/answers/words-response'
import { env } from '@/lib/platform/env'
import { decideOnPhone, listPhoneRequests } from '@/lib/signatures/demo/simulated-signer'
import { t } from '@/lib/words/t'

const here = '/hop-thu-demo/ky-so'

/** Plays the phone on which somebody approves a signature. Outside the demo this page does not exist. */
export const GET = page(async () => {
  if (!env.DEMO_MODE) return null
  const requests = listPhoneRequests()
  return {
    title: t('Điện thoại trình diễn'),
    body: (
      <PortalPage
        title={t('Điện thoại trình diễn')}
        account={await findHeaderAccount()}
        lead={t('Trang này thay cho ứng dụng ký số trên điện thoại.')}
      >
        <div className="max-w-form">
          {requests.length === 0 && (
            <p>{t('Chưa có yêu cầu ký nào. Tải lại trang để xem yêu cầu mới.')}</p>
          )}
          {requests.map(({ session, title, code }) => (
            <Panel key={session} title={title}>
              <p>{t('Chỉ ký khi mã này giống mã trên màn hình máy tính: {code}', { code })}</p>
              <form method="post" action={here}>
                <input type="hidden" name="session" value={session} />
                <ButtonRow>
                  <Button name="decided" value="approved">
                    {t('Ký')}
                  </Button>
                  <Button name="decided" value="declined" look="secondary">
                    {t('Không ký')}
                  </Button>
                  <Button name="decided" value="cut-off" look="secondary">
                    {t('Ký, rồi dịch vụ mất mạng một lần')}
                  </Button>
                </ButtonRow>
              </form>
            </Panel>
          ))}
        </div>
      </PortalPage>
    ),
  }
})

export const POST = post(async (request) => {
  if (!env.DEMO_MODE) return wordsResponse(404)
  const { session = '', decided } = await readForm(request)
  decideOnPhone(session, decided === 'approved' || decided === 'cut-off' ? decided : 'declined')
  return seeOther(here)
})
