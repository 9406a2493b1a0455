import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { OfficerPage } from '@/components/officer/officer-page'
import { RetentionTable } from '@/components/officer/retention/retention-table'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { showRetention } from '@/lib/privacy/shown/show-retention'
import { may } from '@/lib/review/actions'
import { shownOfficer } from '@/lib/review/shown-officer'

const title = 'Thời hạn giữ dữ liệu'
const here = '/can-bo/thoi-han-giu'

/** Whether the jobs keep every kind of data to its term; counts and moments, nothing of anybody. */
export const GET = page(async () => {
  const officer = await requireOfficer(here)
  if (!may(officer, 'watchRetention')) return notYourRole(officer)
  return {
    title,
    body: (
      <OfficerPage officer={await shownOfficer(officer)} title={title} current={here}>
        <RetentionTable terms={await showRetention()} />
      </OfficerPage>
    ),
  }
})
