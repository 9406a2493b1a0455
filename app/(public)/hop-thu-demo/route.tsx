import { page } from '@/app/page-route'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { DemoMessage } from '@/components/registration/demo-message'
import { DemoPeople } from '@/components/registration/demo-people'
import { Notice } from '@/components/ui/notice'
import { listFreeDemoPeople } from '@/lib/insured/free-demo-people'
import { env } from '@/lib/platform/env'
import { listNewestMessages } from '@/lib/platform/messages/list-messages'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { t } from '@/lib/words/t'

/** Where SMS and e-mail land in demo mode. Outside it this page does not exist. */
export const GET = page(async () => {
  if (!env.DEMO_MODE) return null
  const [messages, people] = await Promise.all([listNewestMessages(), listFreeDemoPeople()])
  return {
    title: t('Hộp thư trình diễn'),
    body: (
      <PortalPage
        title={t('Hộp thư trình diễn')}
        account={await findHeaderAccount()}
        lead={t('Tin nhắn và thư điện tử mà hệ thống thật sẽ gửi đi.')}
      >
        <DemoPeople people={people} />
        <div className="max-w-form">
          {messages.length === 0 && (
            <Notice tone="info" title={t('Chưa có tin nào')}>
              <p>
                {t(
                  'Điền tờ khai đến phần “Thông tin liên hệ”. Mã xác nhận sẽ hiện ở đây. Tải lại trang để xem tin mới.',
                )}
              </p>
            </Notice>
          )}
          {messages.map((message) => (
            <DemoMessage key={message.id} {...message} />
          ))}
        </div>
      </PortalPage>
    ),
  }
})
