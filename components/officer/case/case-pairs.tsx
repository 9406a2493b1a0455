import { shownReference } from '@/lib/registration/reference/reference'
import type { ReactNode } from 'react'
import { answers } from '@/lib/duplicates/answers'
import { officeQuestions } from '@/lib/duplicates/questions'
import { formatInstant } from '@/lib/forms/days/dates'
import type { PageForm } from '@/lib/review/desk/page-form'
import type { ShownPair } from '@/lib/review/pairs/shown-pair'
import { verdictOptions, verdictWords } from '@/lib/review/pairs/verdicts'
import { ActionButton, unsentOf } from '../desk-form'
import type { FieldErrors } from '../field-errors'
import { officerControl } from '../officer-control'
import { OfficerError, OfficerText } from '../officer-text'
import { PairLines } from './pair-lines'

type Props = { form: PageForm; pairs: ShownPair[]; canJudge: boolean; errors: FieldErrors }

/** Cases that may be of the same person, each beside this one, and what officers conclude. */
export const CasePairs = ({ form, pairs, canJudge, errors }: Props) =>
  pairs.length > 0 && (
    <section id="nghi-trung" className="mb-6">
      <h2 className="mb-2 text-lg">Nghi trùng</h2>
      {pairs.map((pair) => (
        <Pair key={pair.id} pair={pair} />
      ))}
      {canJudge && <Judge form={form} pairs={pairs} errors={errors} />}
    </section>
  )

function Pair({ pair }: { pair: ShownPair }) {
  const look = pair.isUndecided ? 'border-warning bg-warning-soft' : 'border-line'
  return (
    <div className={`mb-3 border-l-4 px-[min(0.75rem,3vw)] py-2 ${look}`}>
      <PairLines pair={pair} />
      <Concluded pair={pair} />
    </div>
  )
}

/** What stands by now: nothing is concluded by silence. */
function Concluded({ pair }: { pair: ShownPair }) {
  const { state, judgedBy, judgedAt, reason, question, answer, answerWords, answeredAt } = pair
  if (state === 'OPEN') return <p className="mt-2">Chưa ai kết luận.</p>
  return (
    <div className="mt-2">
      <p>
        <strong>{verdictWords(state)}</strong>
        {judgedBy && `, ${judgedBy}`}
        {judgedAt && `, ${formatInstant(judgedAt)}`}.
      </p>
      {reason && <p className="wrap-anywhere whitespace-pre-line">Lý do: {reason}</p>}
      {question && (
        <Line label={pair.isAskedHere ? 'Đã hỏi' : 'Đã hỏi người của hồ sơ kia'}>
          {officeQuestions[question]}
        </Line>
      )}
      {answer && (
        <Line label={`Trả lời ${answeredAt ? formatInstant(answeredAt) : ''}`}>
          {answers[answer]}
          {answerWords && `. “${answerWords}”`}
        </Line>
      )}
      {state === 'ASKED' && !answer && <p>Công dân chưa trả lời.</p>}
    </div>
  )
}

const Line = ({ label, children }: { label: string; children: ReactNode }) => (
  <p className="wrap-anywhere">
    <span className="text-ink-soft">{label}:</span> {children}
  </p>
)

function Judge({ form, pairs, errors }: Omit<Props, 'canJudge'>) {
  const unsent = unsentOf(form, 'nghi-trung')
  return (
    <>
      <label htmlFor="pairOf" className="text-sm">
        Kết luận về hồ sơ
      </label>
      <select
        id="pairOf"
        name="pairOf"
        defaultValue={unsent.pairOf}
        className={`my-1 ${officerControl}`}
      >
        {pairs.map(({ id, other }) => {
          // A choice holds words alone.
          const number = shownReference(other.reference)
          return (
            <option key={id} value={id}>
              {number}
            </option>
          )
        })}
      </select>
      <label htmlFor="pairVerdict" className="text-sm">
        Kết luận
      </label>
      <OfficerError name="pairVerdict" error={errors.pairVerdict} />
      <select
        id="pairVerdict"
        name="pairVerdict"
        defaultValue={unsent.pairVerdict}
        aria-invalid={errors.pairVerdict ? true : undefined}
        aria-describedby={errors.pairVerdict ? 'pairVerdict-error' : undefined}
        className={`my-1 ${officerControl}`}
      >
        <option value="">Chưa chọn</option>
        {verdictOptions.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <OfficerText
        name="pairWhy"
        label="Lý do, để đồng nghiệp hiểu. Công dân không thấy. Khi hỏi thì không bắt buộc."
        value={unsent.pairWhy}
        error={errors.pairWhy}
      />
      <ActionButton form={form} action="judgePair" look="secondary" />
    </>
  )
}
