import { page } from '@/app/page-route'
import { CaseHead } from '@/components/officer/case-head'
import { CaseNotice } from '@/components/officer/case-notice'
import { CasePictures, paperAddress } from '@/components/officer/case-pictures'
import { CaseTimeline } from '@/components/officer/case-timeline'
import { CheckForm } from '@/components/officer/check-form'
import { Comparison } from '@/components/officer/comparison'
import { DecisionBox } from '@/components/officer/decision-box'
import { deedAddress } from '@/components/officer/deed-address'
import { InternalNotes } from '@/components/officer/internal-notes'
import { OfficerPage } from '@/components/officer/officer-page'
import { OtherAnswers } from '@/components/officer/other-answers'
import { requireOfficer } from '@/lib/accounts/current-user'
import { readReference, shownReference } from '@/lib/registration/reference'
import { listDeeds } from '@/lib/review/decisions'
import { findObstacle } from '@/lib/review/find-obstacle'
import { openCase } from '@/lib/review/open-case'
import { may } from '@/lib/review/rights'
import { shownOfficer } from '@/lib/review/shown-officer'
import { showWaiting } from '@/lib/review/show-waiting'

export const GET = page<{ reference: string }>(async ({ search, params: { reference: typed } }) => {
  const officer = await requireOfficer(`/can-bo/ho-so/${typed}`)
  const reference = readReference(typed)
  const opened = reference && (await openCase(officer, reference))
  if (!opened) return null
  const { file, marks, evidence, printed } = opened
  const deeds = listDeeds(officer, file)
  const obstacle = await findObstacle(officer, file)
  const waiting = showWaiting(officer, file)
  const noteAddress = may(officer, 'addNote') ? deedAddress(file, 'ghi-chu') : null
  const formAddress = opened.formPaperId && paperAddress(file, opened.formPaperId)
  const approvedFormAddress = opened.approvedFormId && paperAddress(file, opened.approvedFormId)
  const { loi, xong } = search
  return {
    title: `Hồ sơ ${shownReference(reference)}`,
    hasErrors: loi !== undefined,
    body: (
      <OfficerPage officer={await shownOfficer(officer)} current="/can-bo">
        <CaseHead file={file} officeName={printed.officeName} />
        <CaseNotice refusal={loi} done={xong} reference={file.reference} />
        <div className="grid gap-6 lg:grid-cols-[minmax(0,11fr)_minmax(0,10fr)_minmax(0,11fr)]">
          <CasePictures file={file} />
          <div>
            <Comparison answers={file.answers} person={evidence.person} />
            <OtherAnswers
              answers={file.answers}
              {...{ printed, formAddress, approvedFormAddress }}
            />
          </div>
          <div>
            <DecisionBox {...{ file, marks, deeds, obstacle, waiting }} />
            <CheckForm
              {...{ marks, sheet: file.sheet, hints: opened.hints, reference: file.reference }}
              canSet={deeds.includes('setChecks') && !obstacle}
            />
          </div>
        </div>
        <div className="mt-8 grid gap-8 border-t border-line pt-4 lg:grid-cols-2">
          <CaseTimeline lines={opened.timeline} />
          <InternalNotes notes={file.sheet.notes} names={opened.names} action={noteAddress} />
        </div>
      </OfficerPage>
    ),
  }
})
