import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { CorrectionTable } from '@/components/officer/corrections/correction-table'
import { OfficerPage } from '@/components/officer/officer-page'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { listCorrections } from '@/lib/corrections/officers/open-corrections'
import { may } from '@/lib/review/actions'
import { shownOfficer } from '@/lib/review/shown-officer'

/** What people say is wrong in their records, the longest waiting first. */
export const GET = page(async () => {
  const officer = await requireOfficer('/can-bo/bao-sai')
  if (!may(officer, 'handleCorrections')) return notYourRole(officer)
  const { waiting, answered } = await listCorrections(officer)
  return {
    title: 'Báo sai',
    body: (
      <OfficerPage
        officer={await shownOfficer(officer)}
        title="Báo sai dữ liệu"
        current="/can-bo/bao-sai"
      >
        <CorrectionTable
          caption="Đang chờ trả lời"
          corrections={waiting}
          empty="Không có báo sai nào đang chờ."
        />
        <CorrectionTable
          caption="Đã trả lời trong 30 ngày qua"
          corrections={answered}
          empty="Trong 30 ngày qua chưa trả lời báo sai nào."
        />
      </OfficerPage>
    ),
  }
})
