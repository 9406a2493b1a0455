import { ErrorSummary } from '@/components/ui/fields/error-summary'
import type { Action } from '@/lib/review/actions'
import { itemOf, type ItemId } from '@/lib/review/checklist'
import { parts, type Part } from '@/lib/review/desk-parts'
import type { Done } from '@/lib/review/done-now'
import type { OpenedCase } from '@/lib/review/open-case'
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
  actions: Action[]
  obstacle: string | null
  waiting: Waiting | null
  canAddNote: boolean
  next: string | null
  /** Items just saved as failed without a reason. */
  lacking: ItemId[]
  /** What the address tells of the last press. */
  said: { refusal: unknown; slug: unknown; items: unknown; done?: Done; next: string | null }
}

/** One case on an officer's desk: papers, answers, decision and sheet side by side; what happened below. */
export function CaseWork({ opened, desk, actions, lacking, said, ...more }: Props) {
  const { file, marks, evidence, printed, correction, names } = opened
  const changes = correction?.changes ?? []
  const canSet = actions.includes('setChecks') && !more.obstacle
  const errors = lacking.map((item) => ({
    field: `${item}.reason`,
    message: `Chọn lý do mục “${itemOf(item).title}” không đạt.`,
  }))
  const typed = openParts(actions, {
    canSet,
    canAddNote: more.canAddNote,
    canReopen: file.sheet.settled.length > 0,
  })
  // Whoever may do nothing here by now is not told to do it again.
  const isOver = said.refusal === 'page-old' && actions.length === 0
  const refusedAt = fieldErrors(said.refusal, said.slug)
  // One next case: after an action it is named in what is said of it.
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
            <Comparison {...{ answers: file.answers, printed, person: evidence.person, changes }} />
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
              {...{ desk, names, file, marks, actions }}
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

/** What can be typed on the page, by the action that sends it. */
type Open = { canSet: boolean; canAddNote: boolean; canReopen: boolean }
const openParts = (actions: Action[], { canSet, canAddNote, canReopen }: Open): Part[] => {
  const shown: Record<Part, boolean> = {
    'phieu-kiem-tra': canSet,
    'ghi-chu': canAddNote,
    'chuyen-lai': actions.includes('sendBack'),
    'mo-lai-muc': actions.includes('reopenCheck') && canReopen,
    'nhan-ban-ky': actions.includes('receivePaper'),
  }
  return parts.filter((part) => shown[part])
}
