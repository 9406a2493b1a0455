import { page } from '@/app/page-route'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { DemoFamilies } from '@/components/registration/demo-families'
import { DemoMessage } from '@/components/registration/demo-message'
import { DemoPeople } from '@/components/registration/demo-people'
import { Notice } from '@/components/ui/notice'
import { listFreeDemoFamilies, listFreeDemoPeople } from '@/lib/insured/free-demo-people'
import { env } from '@/lib/platform/env'
import { listNewestMessages } from '@/lib/platform/messages/list-messages'
import { findHeaderAccount, findUser } from '@/lib/accounts/sessions/current-user'
import { t } from '@/lib/words/t'

/** Where SMS and e-mail land in demo mode. Outside it this page does not exist. */
export const GET = page(async () => {
  if (!env.DEMO_MODE) return null
  const user = await findUser()
  const [messages, people, families] = await Promise.all([
    listNewestMessages(),
    listFreeDemoPeople(),
    listFreeDemoFamilies(user?.kind === 'CITIZEN' ? user.bhxhCode : null),
  ])
  return {
    title: t('Hộp thư trình diễn'),
    body: (
      <PortalPage
        title={t('Hộp thư trình diễn')}
        account={await findHeaderAccount()}
        lead={t('Tin nhắn và thư điện tử mà hệ thống thật sẽ gửi đi.')}
      >
        <DemoPeople people={people} />
        <DemoFamilies families={families} />
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
