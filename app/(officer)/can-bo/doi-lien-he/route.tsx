import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { AskChangeForm } from '@/components/contacts/ask-change-form'
import { ChangeTable } from '@/components/contacts/change-table'
import { FindAccountForm } from '@/components/contacts/find-account-form'
import { CaseNotice } from '@/components/officer/case-notice'
import { OfficerPage } from '@/components/officer/officer-page'
import { requireOfficer } from '@/lib/accounts/current-user'
import {
  changeFields,
  changeSchema,
  counterFields,
  counterSchema,
} from '@/lib/contacts/contact-form'
import { findKeptWords } from '@/lib/contacts/kept-words'
import { openKeptAccount } from '@/lib/contacts/open-account'
import { listChanges } from '@/lib/contacts/open-change'
import { errorsOf } from '@/lib/forms/form-state'
import { may } from '@/lib/review/rights'
import { shownOfficer } from '@/lib/review/shown-officer'

const title = 'Đổi liên hệ'

/** At the counter: whose account, what is changed, and what still waits for a second officer. */
export const GET = page(async ({ search: { loi } }) => {
  const officer = await requireOfficer('/can-bo/doi-lien-he')
  if (!may(officer, 'changeContact') && !may(officer, 'approveContact')) return notYourRole(officer)
  const account = await openKeptAccount(officer)
  const values = loi === undefined ? {} : await findKeptWords(officer)
  const errors = account
    ? errorsOf(changeSchema, values, changeFields)
    : errorsOf(counterSchema, values, counterFields)
  const form = { values, errors: loi === 'chua-dung' ? errors : [] }
  return {
    title,
    hasErrors: loi !== undefined,
    body: (
      <OfficerPage
        officer={await shownOfficer(officer)}
        title={title}
        current="/can-bo/doi-lien-he"
      >
        <CaseNotice refusal={loi} />
        {may(officer, 'changeContact') &&
          (account ? <AskChangeForm {...{ account, form }} /> : <FindAccountForm form={form} />)}
        <div className="mt-8">
          <ChangeTable changes={await listChanges(officer)} />
        </div>
      </OfficerPage>
    ),
  }
})
