import { ErrorSummary } from '@/components/ui/error-summary'
import { itemOf, type ItemId } from '@/lib/review/checklist'
import { parts, type Part } from '@/lib/review/desk-parts'
import type { Told } from '@/lib/review/done'
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
import { DeskForm, type Desk } from './desk-form'
import { fieldErrors } from './field-errors'
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
  said: { refusal: unknown; deed: unknown; items: unknown; done?: Told; next: string | null }
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
  const typed = openParts(deeds, {
    canSet,
    canAddNote: more.canAddNote,
    canReopen: file.sheet.settled.length > 0,
  })
  // Whoever may do nothing here by now is not told to do it again.
  const isOver = said.refusal === 'page-old' && deeds.length === 0
  const refusedAt = fieldErrors(said.refusal, said.deed)
  // One next case: after a deed it is named in what is said of the deed.
  const next = said.done?.isFinishing ? null : more.next
  return (
    <>
      <CaseHead file={file} officeName={printed.officeName} next={next} />
      {errors.length > 0 ? (
        <ErrorSummary errors={errors} />
      ) : (
        <CaseNotice
          {...said}
          refusal={isOver ? 'not-now' : said.refusal}
          next={said.next ?? more.next}
          reference={file.reference}
        />
      )}
      <UnsentNotice desk={desk} openParts={typed} isRefused={said.refusal !== undefined} />
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,11fr)_minmax(0,10fr)_minmax(0,11fr)]">
        <CasePictures file={file} warnings={opened.photoWarnings} />
        <DeskForm desk={desk} parts={typed} className="contents">
          <div>
            {correction && <Corrected correction={correction} />}
            <Comparison {...{ answers: file.answers, person: evidence.person, changes }} />
            <OtherAnswers
              {...{ answers: file.answers, printed, changes }}
              formAddress={opened.formPaperId && paperAddress(file, opened.formPaperId)}
              approvedFormAddress={
                opened.approvedFormId && paperAddress(file, opened.approvedFormId)
              }
            />
            <InternalNotes
              {...{ desk, notes: file.sheet.notes, names }}
              canAdd={more.canAddNote}
              error={refusedAt.note}
            />
          </div>
          <div>
            <DecisionBox
              {...{ desk, names, file, marks, deeds }}
              obstacle={more.obstacle}
              stays={canSet}
              waiting={more.waiting}
              noSlip={opened.noSlip}
              keeps={typed.length > 0}
              errors={refusedAt}
            />
            <CheckForm {...{ desk, marks, file, hints: opened.hints, canSet }} />
          </div>
        </DeskForm>
      </div>
      <div className="mt-8 border-t border-line pt-4">
        <CaseTimeline lines={opened.timeline} />
      </div>
    </>
  )
}

/** What can be typed on the page, by the deed that sends it. */
type Open = { canSet: boolean; canAddNote: boolean; canReopen: boolean }
const openParts = (deeds: Right[], { canSet, canAddNote, canReopen }: Open): Part[] => {
  const shown: Record<Part, boolean> = {
    'phieu-kiem-tra': canSet,
    'ghi-chu': canAddNote,
    'chuyen-lai': deeds.includes('sendBack'),
    'mo-lai-muc': deeds.includes('reopenCheck') && canReopen,
    'nhan-ban-ky': deeds.includes('receivePaper'),
  }
  return parts.filter((part) => shown[part])
}
