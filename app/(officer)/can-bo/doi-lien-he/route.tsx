import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { ASK, AskChangeForm } from '@/components/contacts/ask-change-form'
import { EndedChanges, WaitingChanges } from '@/components/contacts/change-table'
import { ContactNotice } from '@/components/contacts/contact-notice'
import { FIND, FindAccountForm } from '@/components/contacts/find-account-form'
import { WaitingElsewhere } from '@/components/contacts/waiting-elsewhere'
import { OfficerPage } from '@/components/officer/officer-page'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { changeErrors, counterFields, counterSchema } from '@/lib/contacts/contact-form'
import { counterDone, counterRefusal } from '@/lib/contacts/counter/contact-done'
import { errorAtBox } from '@/lib/contacts/counter/drawn-form'
import { findWaiting } from '@/lib/contacts/waiting/find-waiting'
import { findEndOfFinding } from '@/lib/contacts/counter/find-at-counter'
import { counterTicket, FIND_FORM, findKeptWords } from '@/lib/contacts/counter/kept-words'
import { openKeptAccount } from '@/lib/contacts/counter/open-account'
import { unsentAgain } from '@/lib/contacts/counter/unsent'
import { listChanges } from '@/lib/contacts/waiting/open-change'
import { errorsOf } from '@/lib/forms/form-state'
import { may } from '@/lib/review/actions'
import { shownOfficer } from '@/lib/review/shown-officer'
import { findAccount } from './find'

/** At the counter: whose account, what is changed, what still waits for a second officer, and what came of the others. */
export const GET = page(async ({ search }) => {
  const officer = await requireOfficer('/can-bo/doi-lien-he')
  const canAsk = may(officer, 'changeContact')
  if (!canAsk && !may(officer, 'approveContact')) return notYourRole(officer)
  const account = await openKeptAccount(officer)
  const { xong } = search
  const loi = counterRefusal(search.loi, account !== null)
  const [formName, usual] = account ? [account.id, ASK] : [FIND_FORM, FIND]
  const values = await findKeptWords(officer, formName)
  const missing = account ? changeErrors(values) : errorsOf(counterSchema, values, counterFields)
  const form = { values, errors: loi === 'chua-dung' ? missing : errorAtBox(loi) }
  const ticket = counterTicket(officer, formName)
  const { waiting, ended } = await listChanges(officer)
  const title = account ? `Đổi liên hệ của ${account.fullName}` : 'Đổi liên hệ'
  return {
    title,
    hasErrors: loi !== undefined,
    body: (
      <OfficerPage
        officer={await shownOfficer(officer)}
        title={title}
        current="/can-bo/doi-lien-he"
        usual={canAsk ? usual : undefined}
      >
        <ContactNotice
          refusal={loi}
          done={counterDone(xong, account !== null)}
          unsent={unsentAgain(values)}
        >
          {loi === 'change-waiting' && account && (
            <WaitingElsewhere waiting={await findWaiting(officer, account.id, values.kind)} />
          )}
        </ContactNotice>
        {canAsk &&
          (account ? (
            <AskChangeForm {...{ account, ticket, form }} />
          ) : (
            <FindAccountForm {...{ ticket, form }} until={await findEndOfFinding(officer)} />
          ))}
        {canAsk && (
          <p className="mt-6">
            <a href="/can-bo/doi-lien-he/giam-ho" className="inline-flex min-h-11 items-center">
              Đổi người giám hộ của trẻ em
            </a>
          </p>
        )}
        <div className="mt-8">
          <WaitingChanges changes={waiting} />
          <EndedChanges changes={ended} />
        </div>
      </OfficerPage>
    ),
  }
})

export const POST = findAccount
