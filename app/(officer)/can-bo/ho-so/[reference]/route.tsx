import { page } from '@/app/page-route'
import { actionAddress } from '@/components/officer/action-address'
import { CaseMissing } from '@/components/officer/case-missing'
import { CaseWork } from '@/components/officer/case/case-work'
import { OfficerPage } from '@/components/officer/officer-page'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { firstQueue, queueAddress } from '@/lib/queues/queues'
import { findNextCase } from '@/lib/queues/next/find-next-case'
import { readReference, shownReference } from '@/lib/registration/reference/reference'
import { referenceError } from '@/lib/registration/reference/reference-error'
import { caseActions, may } from '@/lib/review/actions'
import { unexplainedItems } from '@/lib/review/sheet/check-sheet'
import { doneNow } from '@/lib/review/page/done-now'
import { openDesk, type Desk } from '@/lib/review/page/open-desk'
import { refusalText } from '@/lib/review/refusals'
import { shownOfficer } from '@/lib/review/shown-officer'

export const GET = page<{ reference: string }>(async ({ search, params: { reference: typed } }) => {
  const officer = await requireOfficer(`/can-bo/ho-so/${typed}`)
  const reference = readReference(typed)
  const desk = reference && (await openDesk(officer, reference))
  const shown = await shownOfficer(officer)
  if (!desk) {
    const reason = may(officer, 'viewCase') ? 'not-yours' : 'not-your-role'
    return {
      title: 'Không mở được hồ sơ này',
      status: reason === 'not-yours' ? 404 : 403,
      body: (
        <CaseMissing officer={shown} title="Không mở được hồ sơ này">
          {referenceError(typed) ?? refusalText[reason]}
        </CaseMissing>
      ),
    }
  }
  const { loi, viec, xong, muc, tiep } = search
  const lacking = xong === caseActions.setChecks.slug ? lackingOf(desk) : []
  const seen = { ...desk.officeCase, lastEntry: desk.lastEntry }
  const done = (lacking.length === 0 && doneNow(xong, seen, officer.id)) || undefined
  const title = `Hồ sơ ${shownReference(reference)}`
  return {
    title: done ? `${done.words} ${title}` : title,
    hasErrors: loi !== undefined || lacking.length > 0,
    body: (
      <OfficerPage officer={shown} current="/can-bo" usual={actionAddress(desk.form, desk.usual)}>
        <CaseWork
          {...{ desk, lacking }}
          takesFrom={may(officer, 'take') ? queueAddress(firstQueue(officer.roles)) : undefined}
          next={await findNextCase(officer, reference)}
          said={{
            refusal: loi,
            slug: viec,
            items: muc,
            done,
            next: readReference(String(tiep ?? '')),
          }}
        />
      </OfficerPage>
    ),
  }
})

/** Of a sheet just saved what still has no reason, for whoever can go on with it. */
const lackingOf = ({ actions, marks }: Desk) =>
  actions.includes('setChecks') ? unexplainedItems(marks) : []
