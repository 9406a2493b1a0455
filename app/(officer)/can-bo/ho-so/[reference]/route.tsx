import { page } from '@/app/page-route'
import { actionAddress } from '@/components/officer/action-address'
import { CaseMissing } from '@/components/officer/case-missing'
import { CaseWork } from '@/components/officer/case-work'
import { OfficerPage } from '@/components/officer/officer-page'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { findNextCase } from '@/lib/queues/find-next-case'
import { readReference, shownReference } from '@/lib/registration/reference'
import { referenceComplaint } from '@/lib/registration/reference-complaint'
import { caseActions, listActions, may } from '@/lib/review/actions'
import { unexplainedItems } from '@/lib/review/check-sheet'
import { usualSlug } from '@/lib/review/desk-parts'
import { doneNow } from '@/lib/review/done-now'
import { findObstacle } from '@/lib/review/find-obstacle'
import { openCase } from '@/lib/review/open-case'
import { openDesk } from '@/lib/review/open-desk'
import { refusalText } from '@/lib/review/refusals'
import { shownOfficer } from '@/lib/review/shown-officer'
import { showWaiting } from '@/lib/review/show-waiting'

export const GET = page<{ reference: string }>(async ({ search, params: { reference: typed } }) => {
  const officer = await requireOfficer(`/can-bo/ho-so/${typed}`)
  const reference = readReference(typed)
  const opened = reference && (await openCase(officer, reference))
  const shown = await shownOfficer(officer)
  if (!opened) {
    const reason = may(officer, 'viewCase') ? 'not-yours' : 'not-your-role'
    return {
      title: 'Không mở được hồ sơ này',
      status: reason === 'not-yours' ? 404 : 403,
      body: (
        <CaseMissing officer={shown} title="Không mở được hồ sơ này">
          {referenceComplaint(typed) ?? refusalText[reason]}
        </CaseMissing>
      ),
    }
  }
  const { file, marks } = opened
  const actions = listActions(officer, file.status).filter(
    (action) => action !== 'printActivation' || !opened.isActivated,
  )
  const { loi, viec, xong, muc, tiep } = search
  const obstacle = await findObstacle(officer, file)
  const isSaved = xong === caseActions.setChecks.slug
  const lacking = isSaved && actions.includes('setChecks') ? unexplainedItems(marks) : []
  const seen = { ...file, lastEntry: opened.lastEntry }
  const done = (lacking.length === 0 && doneNow(xong, seen, officer.id)) || undefined
  const title = `Hồ sơ ${shownReference(reference)}`
  return {
    title: done ? `${done.words} ${title}` : title,
    hasErrors: loi !== undefined || lacking.length > 0,
    body: (
      <OfficerPage
        officer={shown}
        current="/can-bo"
        usual={actionAddress(file, usualSlug(actions, obstacle))}
      >
        <CaseWork
          {...{ opened, actions, lacking }}
          desk={await openDesk(officer, file)}
          obstacle={obstacle}
          waiting={showWaiting(officer, file)}
          canAddNote={may(officer, 'addNote')}
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
