import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { ASK_GUARDIAN, AskGuardianForm } from '@/components/contacts/ask-guardian-form'
import { ContactNotice } from '@/components/contacts/contact-notice'
import { FIND_CHILD, FindChildForm } from '@/components/contacts/find-child-form'
import { WaitingElsewhere } from '@/components/contacts/waiting-elsewhere'
import { OfficerPage } from '@/components/officer/officer-page'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { counterDone, counterRefusal } from '@/lib/contacts/counter/contact-done'
import { errorAtBox } from '@/lib/contacts/counter/drawn-form'
import { findEndOfFinding } from '@/lib/contacts/counter/find-at-counter'
import { counterTicket, FIND_CHILD_FORM, findKeptWords } from '@/lib/contacts/counter/kept-words'
import { unsentAgain } from '@/lib/contacts/counter/unsent'
import { childErrors } from '@/lib/contacts/guardians/child-form'
import { guardianErrors } from '@/lib/contacts/guardians/guardian-form'
import { formOfChild } from '@/lib/contacts/child/kept-child'
import { openKeptChild } from '@/lib/contacts/child/open-child'
import { findWaiting } from '@/lib/contacts/waiting/find-waiting'
import { may } from '@/lib/review/actions'
import { shownOfficer } from '@/lib/review/shown-officer'
import { findTheChild } from './find'

const here = '/can-bo/doi-lien-he/giam-ho'

/** Who looks after a child: found by both papers on the counter, then asked for. */
export const GET = page(async ({ search }) => {
  const officer = await requireOfficer(here)
  if (!may(officer, 'changeContact')) return notYourRole(officer)
  const child = await openKeptChild(officer)
  const loi = counterRefusal(search.loi, child !== null)
  const formName = child ? formOfChild(child.kept) : FIND_CHILD_FORM
  const values = await findKeptWords(officer, formName)
  const missing = child ? guardianErrors(values) : childErrors(values)
  const form = { values, errors: loi === 'chua-dung' ? missing : errorAtBox(loi) }
  const ticket = counterTicket(officer, formName)
  const title = child ? `Đổi người giám hộ của ${child.fullName}` : 'Đổi người giám hộ của trẻ em'
  const kind = values.act?.startsWith('end') ? 'GUARDIAN_ENDED' : 'GUARDIAN_ADDED'
  return {
    title,
    hasErrors: loi !== undefined,
    body: (
      <OfficerPage
        officer={await shownOfficer(officer)}
        title={title}
        current="/can-bo/doi-lien-he"
        usual={child ? ASK_GUARDIAN : FIND_CHILD}
      >
        <ContactNotice
          refusal={loi}
          done={counterDone(search.xong, child !== null)}
          unsent={unsentAgain(values)}
        >
          {loi === 'change-waiting' && child && (
            <WaitingElsewhere waiting={await findWaiting(officer, child.kept.childId, kind)} />
          )}
        </ContactNotice>
        {child ? (
          <AskGuardianForm {...{ child, ticket, form }} />
        ) : (
          <FindChildForm {...{ ticket, form }} until={await findEndOfFinding(officer)} />
        )}
        <p className="mt-8">
          <a href="/can-bo/doi-lien-he" className="inline-flex min-h-11 items-center">
            Về danh sách thay đổi tại quầy
          </a>
        </p>
      </OfficerPage>
    ),
  }
})

export const POST = findTheChild
