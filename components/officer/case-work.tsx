import { ErrorSummary } from '@/components/ui/error-summary'
import { itemOf, type ItemId } from '@/lib/review/checklist'
import type { OpenedCase } from '@/lib/review/open-case'
import type { Right } from '@/lib/review/rights'
import { CaseHead } from './case-head'
import { CaseNotice } from './case-notice'
import { CasePictures, paperAddress } from './case-pictures'
import { CaseTimeline } from './case-timeline'
import { CheckForm } from './check-form'
import { Comparison } from './comparison'
import { Corrected } from './corrected'
import { DecisionBox } from './decision-box'
import type { Desk } from './deed-form'
import { InternalNotes } from './internal-notes'
import { OtherAnswers } from './other-answers'
import { UnsentNotice } from './unsent-notice'
import type { Waiting } from './waiting-decision'

type Props = {
  opened: OpenedCase
  desk: Desk
  deeds: Right[]
  obstacle: string | null
  waiting: Waiting | null
  canAddNote: boolean
  next: string | null
  /** Items just saved as failed without a reason. */
  lacking: ItemId[]
  /** What the address tells of the last press. */
  said: { refusal: unknown; item: unknown; done: unknown; next: string | null }
}

/** One case on an officer's desk: papers, answers, decision and sheet side by side; what happened below. */
export function CaseWork({ opened, desk, deeds, lacking, said, ...more }: Props) {
  const { file, marks, evidence, printed, correction, names } = opened
  const changes = correction?.changes ?? []
  const canSet = deeds.includes('setChecks') && !more.obstacle
  const errors = lacking.map((item) => ({
    field: `${item}.reason`,
    message: `Chọn lý do mục “${itemOf(item).title}” không đạt.`,
  }))
  return (
    <>
      <CaseHead file={file} officeName={printed.officeName} next={more.next} />
      {errors.length > 0 ? (
        <ErrorSummary errors={errors} />
      ) : (
        <CaseNotice {...said} reference={file.reference} />
      )}
      {said.refusal === undefined && (
        <UnsentNotice
          desk={desk}
          marks={marks}
          openForms={formsOf(deeds, canSet, more.canAddNote)}
        />
      )}
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,11fr)_minmax(0,10fr)_minmax(0,11fr)]">
        <CasePictures file={file} warnings={opened.photoWarnings} />
        <div>
          {correction && <Corrected correction={correction} />}
          <Comparison {...{ answers: file.answers, person: evidence.person, changes }} />
          <OtherAnswers
            {...{ answers: file.answers, printed, changes }}
            formAddress={opened.formPaperId && paperAddress(file, opened.formPaperId)}
            approvedFormAddress={opened.approvedFormId && paperAddress(file, opened.approvedFormId)}
          />
          <InternalNotes {...{ desk, notes: file.sheet.notes, names }} canAdd={more.canAddNote} />
        </div>
        <div>
          <DecisionBox
            {...{ desk, names, file, marks, deeds }}
            obstacle={more.obstacle}
            stays={canSet}
            waiting={more.waiting}
          />
          <CheckForm {...{ desk, marks, sheet: file.sheet, hints: opened.hints, canSet }} />
        </div>
      </div>
      <div className="mt-8 border-t border-line pt-4">
        <CaseTimeline lines={opened.timeline} />
      </div>
    </>
  )
}

/** The forms that stand on the page, by deed. */
const formsOf = (deeds: Right[], canSet: boolean, canAddNote: boolean): string[] =>
  [
    canSet && 'phieu-kiem-tra',
    canAddNote && 'ghi-chu',
    deeds.includes('sendBack') && 'chuyen-lai',
    deeds.includes('reopenCheck') && 'mo-lai-muc',
    deeds.includes('receivePaper') && 'nhan-ban-ky',
  ].filter((form) => form !== false)
