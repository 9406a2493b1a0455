import { page } from '@/app/page-route'
import { PersonalPage } from '@/components/accounts/personal-page'
import { NotReadNotice } from '@/components/records/notices/not-read-notice'
import { OwnMessages } from '@/components/message-box/own-box'
import { Notice } from '@/components/ui/notice'
import { citizenWhoPresses, requireCitizen } from '@/lib/accounts/sessions/current-user'
import { isOrganisationLogin } from '@/lib/forms/numbers/login-number'
import { readPageNumber } from '@/lib/forms/page-number'
import { BOX_HREF, READ_PRESS } from '@/lib/message-box/own/box-presses'
import { listOwnMessages } from '@/lib/message-box/own/list-own-messages'
import { countUnread, markMessagesRead } from '@/lib/message-box/own/read-own-messages'
import { listNotRead } from '@/lib/notices/own/read-notices'
import { OWN, recordHref } from '@/lib/records/record-parts'
import { post, seeOther } from '@/lib/platform/answers/post'
import { readForm } from '@/lib/platform/answers/read-form'
import { msg, t } from '@/lib/words/t'

const title = msg('Hộp thư')

/** Everything that was sent to the account, as it was sent and how far it came (B29). */
export const GET = page(async ({ search }) => {
  const user = await requireCitizen(BOX_HREF)
  const isOrganisation = isOrganisationLogin(user.login)
  const [box, unread, notRead] = await Promise.all([
    listOwnMessages(user, readPageNumber(search.trang)),
    countUnread(user),
    isOrganisation ? [] : listNotRead(user),
  ])
  return {
    title: t(title),
    body: (
      <PersonalPage
        title={t(title)}
        lead={t('Mọi tin nhắn và thư cổng đã gửi cho tài khoản này, giữ 2 năm.')}
        trail={[{ title: t('Quản lý cá nhân'), href: '/ca-nhan' }, { title: t(title) }]}
        user={user}
      >
        {search.xong !== undefined && (
          <Notice tone="success" role="status" title={t('Đã đánh dấu là đã đọc.')} />
        )}
        <NotReadNotice notRead={notRead} />
        <OwnMessages {...box} unread={unread} />
        {!isOrganisation && (
          <p className="max-w-prose print:hidden">
            {t('Điều cần biết về dữ liệu BHXH của bạn có trang riêng: <a>Việc cần biết</a>.', {
              a: (words) => <a href={recordHref(OWN, 'notices')}>{words}</a>,
            })}
          </p>
        )}
        <p className="max-w-prose print:hidden">
          {t('Nhận được tin mà ở đây không có? <a>Kiểm tra tin nhắn</a>.', {
            a: (words) => <a href="/kiem-tra-tin-nhan">{words}</a>,
          })}
        </p>
      </PersonalPage>
    ),
  }
})

export const POST = post(async (request) => {
  const { [READ_PRESS]: named } = await readForm(request)
  const user = await citizenWhoPresses(BOX_HREF)
  if (named !== undefined) await markMessagesRead(user, named)
  return seeOther(`${BOX_HREF}?xong=1`)
})
