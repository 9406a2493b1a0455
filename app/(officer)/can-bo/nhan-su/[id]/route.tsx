import { page } from '@/app/page-route'
import { OfficerPage } from '@/components/officer/officer-page'
import { StaffActs } from '@/components/officer/staff/staff-acts'
import { StaffFacts, StaffRequests } from '@/components/officer/staff/staff-facts'
import { StaffNotice } from '@/components/officer/staff/staff-notice'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { isUuid } from '@/lib/platform/uuid'
import { may } from '@/lib/review/actions'
import { shownOfficer } from '@/lib/review/shown-officer'
import { showStaffMember } from '@/lib/staff/shown/show-officer'
import { staffMissing } from '../staff-missing'

const list = '/can-bo/nhan-su'

/** One officer: who, where, as what, and what may be asked for about them. */
export const GET = page<{ id: string }>(async ({ params: { id }, search: { loi } }) => {
  const officer = await requireOfficer(`${list}/${id}`)
  const member = isUuid(id) ? await showStaffMember(officer, id) : null
  if (!member) return staffMissing(officer)
  const title = member.fullName
  return {
    title,
    hasErrors: loi !== undefined,
    body: (
      <OfficerPage officer={await shownOfficer(officer)} title={title} current={list}>
        <StaffNotice refusal={loi} />
        <StaffFacts member={member} />
        {may(officer, 'keepStaff') && <StaffActs member={member} />}
        <StaffRequests requests={member.requests} />
        <p>
          <a href={list} className="inline-flex min-h-11 items-center">
            Về danh sách cán bộ
          </a>
        </p>
      </OfficerPage>
    ),
  }
})
