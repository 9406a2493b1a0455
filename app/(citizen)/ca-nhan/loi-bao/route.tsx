import { page } from '@/app/page-route'
import { ChoiceForm } from '@/components/records/notices/choice-form'
import { RequestFrame } from '@/components/requests/request-frame'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import { requirePerson } from '@/lib/accounts/sessions/current-user'
import { openProfile } from '@/lib/accounts/personal/open-profile'
import { noticeWishOf } from '@/lib/notices/wish/keep-notice-wish'
import { chosenWays } from '@/lib/notices/wish/notice-wish'
import { findForm } from '@/lib/platform/seal/kept-form'
import { OWN, recordHref, recordParts } from '@/lib/records/record-parts'
import { switchedFormId } from '@/lib/words/switch-intent'
import { msg, t } from '@/lib/words/t'
import { keepChoices } from './keep-choices'

const here = '/ca-nhan/loi-bao'
const title = msg('Chọn việc muốn được báo')

export const GET = page(async ({ search }) => {
  const user = await requirePerson(here)
  const [choice, profile] = await Promise.all([
    noticeWishOf(user),
    openProfile(user, { inFull: false }),
  ])
  // Chosen while the session ended; another account's choice is not shown here.
  const { request, ...unsent } = await findForm(here)
  const values = { ...chosenWays(choice), ...(request === user.id && unsent) }
  const reached = {
    phone: Boolean(profile.phone),
    email: Boolean(profile.email && profile.emailVerified),
  }
  return {
    title: t(title),
    body: (
      <RequestFrame
        user={user}
        title={t(title)}
        at={here}
        form={{ id: switchedFormId }}
        above={{ title: t(recordParts.notices.title), href: recordHref(OWN, 'notices') }}
      >
        {search.xong !== undefined && (
          <Notice tone="success" role="status" title={t('Đã lưu lựa chọn của bạn.')} />
        )}
        <p className="mb-6">
          <Words>
            {t(
              'Cổng báo trước khi bạn phải hỏi. Việc bạn chọn “Không xem, không báo” thì cổng không xem dữ liệu để tìm.',
            )}
          </Words>
        </p>
        <ChoiceForm by={user.id} {...{ values, reached }} />
      </RequestFrame>
    ),
  }
})

export const POST = keepChoices
