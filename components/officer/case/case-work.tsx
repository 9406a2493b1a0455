import { SkipLink } from '@/components/layout/skip-link'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import type { ItemId } from '@/lib/review/sheet/checklist'
import { parts, type Part } from '@/lib/review/desk/desk-parts'
import type { Done } from '@/lib/review/page/done-now'
import type { Desk } from '@/lib/review/page/open-desk'
import { picturesOf } from '@/lib/registration/answers/pictures'
import { lackOfReason } from '@/lib/review/sheet/sheet-words'
import { CaseHead } from './case-head'
import { CaseIvan } from '../errands/case-ivan'
import { CaseHolding } from './case-holding'
import { CasePairs } from './case-pairs'
import { CaseNotice } from './case-notice'
import { CasePickup } from '../errands/case-pickup'
import { CasePictures, paperAddress } from './case-pictures'
import { CaseTimeline } from './case-timeline'
import { CheckForm } from './check-form'
import { Comparison } from './comparison'
import { CorrectedAnswers } from './corrected'
import { ActionBox, actionsId } from '../actions/action-box'
import { DeskForm } from '../desk-form'
import { fieldErrors } from '../field-errors'
import { InternalNotes } from '../actions/internal-notes'
import { OtherAnswers } from './other-answers'
import { UnitComparison } from './unit-comparison'
import { UnsentNotice } from './unsent-notice'

type Props = {
  desk: Desk
  next: string | null
  /** Items just saved as failed without a reason. */
  lacking: ItemId[]
  /** What the address tells of the last press. */
  said: { refusal: unknown; slug: unknown; items: unknown; done?: Done; next: string | null }
  takesFrom?: string
}

// A declaration without pictures has no column of them.
const columns = {
  three: 'lg:grid-cols-[minmax(0,11fr)_minmax(0,10fr)_minmax(0,11fr)]',
  two: 'lg:grid-cols-[minmax(0,20fr)_minmax(0,12fr)]',
}

/** One case on an officer's desk: papers, answers, actions and sheet side by side; what happened below. */
export function CaseWork({ desk, lacking, said, takesFrom, ...more }: Props) {
  const { officeCase, form, actions, obstacle, marks, evidence, printed, correction, names } = desk
  const way = officeCase.answers.submission.method
  const changes = correction?.changes ?? []
  const canSet = actions.includes('setChecks') && !obstacle
  const errors = lacking.map((item) => ({
    field: `${item}.reason`,
    message: lackOfReason(item, way),
  }))
  const isLost = hasLost(desk)
  const typed = openParts(desk, canSet || isLost)
  // Whoever may do nothing here by now is not told to do it again.
  const isOver = said.refusal === 'page-old' && actions.length === 0
  const refusedAt = fieldErrors(said.refusal, said.slug)
  // One next case: after an action it is named in what is said of it.
  const next = said.done?.isFinishing ? null : more.next
  const pictures = picturesOf(officeCase.answers)
  const addressOf = (id: string | null) => id && paperAddress(officeCase, id)
  return (
    <>
      <SkipLink to={actionsId}>Đến việc của bạn</SkipLink>
      <CaseHead officeCase={officeCase} officeName={printed.officeName} next={next} />
      {errors.length > 0 ? (
        <ErrorSummary errors={errors} />
      ) : (
        <CaseNotice
          {...said}
          way={way}
          refusal={isOver ? 'not-now' : said.refusal}
          next={said.next ?? more.next}
          takesFrom={takesFrom}
          reference={officeCase.reference}
        />
      )}
      {desk.holding && <CaseHolding form={form} shown={desk.holding} error={refusedAt.giveTo} />}
      <UnsentNotice
        form={form}
        way={way}
        openParts={typed}
        isRefused={said.refusal !== undefined}
        isOthers={isOthers(desk)}
      />
      <div className={`grid grid-cols-1 gap-6 ${columns[pictures.length > 0 ? 'three' : 'two']}`}>
        {pictures.length > 0 && (
          <CasePictures {...{ officeCase, pictures, printed }} seenOf={desk.seenOf} />
        )}
        <DeskForm form={form} parts={typed} className="contents">
          <div>
            <CasePickup pickup={desk.pickup} />
            <CaseIvan handover={desk.handover} />
            <CasePairs
              {...{ form, pairs: desk.pairs, errors: refusedAt }}
              canJudge={canJudge(desk)}
            />
            {correction && <CorrectedAnswers correction={correction} />}
            <Comparison
              {...{ answers: officeCase.answers, printed, people: evidence.people, changes }}
            />
            <UnitComparison
              {...{ answers: officeCase.answers, printed, unit: evidence.unit, changes }}
            />
            <OtherAnswers
              {...{ answers: officeCase.answers, printed, changes }}
              formAddress={addressOf(desk.formPaperId)}
              approvedFormAddress={addressOf(desk.approvedFormId)}
              signedFormAddress={addressOf(desk.signedFormId)}
            />
            <InternalNotes
              {...{ form, notes: officeCase.sheet.notes, names }}
              canAdd={desk.canAddNote}
              error={refusedAt.note}
            />
          </div>
          <div>
            <ActionBox desk={desk} stays={canSet} keeps={typed.length > 0} errors={refusedAt} />
            <CheckForm {...{ form, marks, officeCase, hints: desk.hints, canSet, isLost }} />
          </div>
        </DeskForm>
      </div>
      <div className="mt-8 border-t border-line pt-4">
        <CaseTimeline lines={desk.timeline} />
      </div>
    </>
  )
}

const isOthers = ({ holding }: Desk): boolean => holding?.isOthers ?? false

const canJudge = ({ actions, obstacle, pairs }: Desk): boolean =>
  pairs.length > 0 && !obstacle && actions.includes('judgePair')

/** Whoever has lost the case while they marked it finds their marks where they were, without the button. */
const hasLost = (desk: Desk): boolean =>
  isOthers(desk) && desk.form.unsent['phieu-kiem-tra'] !== undefined

/** What can be typed on the page, by the action that sends it. */
const openParts = (desk: Desk, showsSheet: boolean): Part[] => {
  const { actions, canAddNote, officeCase } = desk
  const shown: Record<Part, boolean> = {
    'phieu-kiem-tra': showsSheet,
    'ghi-chu': canAddNote,
    'chuyen-lai': actions.includes('sendBack'),
    'mo-lai-muc': actions.includes('reopenCheck') && officeCase.sheet.settled.length > 0,
    'nhan-ban-ky': actions.includes('receivePaper'),
    'nghi-trung': canJudge(desk),
  }
  return parts.filter((part) => shown[part])
}
