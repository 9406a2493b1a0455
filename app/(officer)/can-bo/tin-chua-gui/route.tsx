import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { CaseNotice } from '@/components/officer/case/case-notice'
import { FailedMessages } from '@/components/officer/failed-messages'
import { OfficerPage } from '@/components/officer/officer-page'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { isQueuedAgain, listFailed } from '@/lib/review/failed-messages'
import { may } from '@/lib/review/actions'
import { shownOfficer } from '@/lib/review/shown-officer'

const title = 'Tin chưa gửi được'
const queuedAgain = 'Đã xếp tin vào hàng gửi. Nếu lại chưa gửi được, tin trở lại danh sách này.'
const here = '/can-bo/tin-chua-gui'

/** Messages nobody tries any more: somebody should know, and may send them again. */
export const GET = page(async ({ search: { loi, xong, tin } }) => {
  const officer = await requireOfficer(here)
  const messages = await listFailed(officer)
  if (!messages) return notYourRole(officer)
  const isQueued = xong === 'gui-lai-tin' && (await isQueuedAgain(officer, tin))
  return {
    title,
    hasErrors: loi !== undefined,
    body: (
      <OfficerPage officer={await shownOfficer(officer)} title={title} current={here}>
        <CaseNotice refusal={loi} done={isQueued ? { words: queuedAgain } : undefined} />
        <p className="mb-4">
          Cổng thử gửi mỗi tin trong một ngày, mã thì trong thời hạn của mã. Dưới đây là tin không
          còn được thử nữa. Mỗi lần nhấn “Gửi lại” được ghi vào nhật ký.
        </p>
        <FailedMessages messages={messages} linksCases={may(officer, 'viewCase')} />
      </OfficerPage>
    ),
  }
})
