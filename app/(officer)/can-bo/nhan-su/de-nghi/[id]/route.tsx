import { page } from '@/app/page-route'
import { OfficerPage } from '@/components/officer/officer-page'
import { RequestActions, usualStaffPress } from '@/components/officer/staff/request-actions'
import { RequestFacts } from '@/components/officer/staff/request-facts'
import { StaffNotice } from '@/components/officer/staff/staff-notice'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { isUuid } from '@/lib/platform/uuid'
import { shownOfficer } from '@/lib/review/shown-officer'
import { findAsking, staffTicket } from '@/lib/staff/asking/kept-asking'
import { showStaffRequest } from '@/lib/staff/shown/show-request'
import { staffActs } from '@/lib/staff/staff-act'
import { doneToStaff, staffRefusals } from '@/lib/staff/staff-refusals'
import { staffMissing } from '../../staff-missing'

const list = '/can-bo/nhan-su'
/** Complained of at the box itself. */
const atBox = (refusal: unknown): string | undefined =>
  refusal === 'answer-missing' || refusal === 'words-too-long' ? staffRefusals[refusal] : undefined

/** One request: who asks for what and why, and what whoever looks may do with it. */
export const GET = page<{ id: string }>(async ({ params: { id }, search: { loi, xong } }) => {
  const here = `${list}/de-nghi/${id}`
  const officer = await requireOfficer(here)
  const request = isUuid(id) ? await showStaffRequest(officer, id) : null
  if (!request) return staffMissing(officer)
  const title = `${staffActs[request.act].title}: ${request.login}`
  const kept = await findAsking(officer, here)
  const error = atBox(loi)
  return {
    title,
    hasErrors: loi !== undefined,
    body: (
      <OfficerPage
        officer={await shownOfficer(officer)}
        title={title}
        current={list}
        usual={usualStaffPress(request)}
      >
        <StaffNotice refusal={error ? undefined : loi} done={doneToStaff(xong, request.state)} />
        <RequestFacts request={request} />
        <RequestActions
          request={request}
          ticket={staffTicket(officer, here)}
          answer={kept?.answer ?? ''}
          error={error}
        />
        <p className="mt-6">
          <a
            href={request.officerId ? `${list}/${request.officerId}` : list}
            className="inline-flex min-h-11 items-center"
          >
            {request.officerId ? 'Về trang của cán bộ' : 'Về danh sách cán bộ'}
          </a>
        </p>
      </OfficerPage>
    ),
  }
})
