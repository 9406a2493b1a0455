import { PersonName } from '@/components/ui/words/person-name'
import { SummaryList } from '@/components/ui/summary-list'
import { Masked } from '@/components/ui/words/masked'
import { Words } from '@/components/ui/words/words'
import { isSaidByPage } from '@/lib/registration/answers/told'
import type { AnswerLine } from '@/lib/registration/answers/answer-lines'
import { stepHref } from '@/lib/registration/steps/addresses'
import { allSteps, isOneAnswer, isPictureStep, type StepId } from '@/lib/registration/steps/steps'
import { t } from '@/lib/words/t'

type Props = {
  lines: AnswerLine[]
  /** Which of them may be changed now; none where it isn't said. */
  mayChange?: (line: AnswerLine) => boolean
}

const partOf = new Map<StepId, string>(allSteps.map(({ id, part }) => [id, part]))

/** Every answer as it will be printed, each that may be changed with its way back. */
export function AnswerSummary({ lines, mayChange = () => false }: Props) {
  const changeOf = (line: AnswerLine) => {
    const { step, field } = line
    // The day follows from the day of filling in, an address is several fields: neither is one place to go to.
    if (field === 'startsOn' || !mayChange(line)) return undefined
    return { href: `${stepHref(step)}${isOneAnswer(step) ? '' : `#${field}`}` }
  }
  const fullName = lines.find(({ field }) => field === 'fullName')?.value ?? ''
  const parts = new Set(lines.map(({ step }) => partOf.get(step)!))
  return [...parts].map((part) => (
    <section key={part}>
      <h2 className="mb-2 text-xl">{t(part)}</h2>
      <SummaryList
        rows={lines
          .filter(({ step }) => partOf.get(step) === part)
          .map((line) => ({
            label: line.label,
            value: isPictureStep(line.step) ? (
              <Thumbnail {...line} of={fullName} />
            ) : (
              (line.covered || line.value) && <Told {...line} />
            ),
            change: changeOf(line),
          }))}
      />
    </section>
  ))
}

const Thumbnail = ({ step, value, label, of }: AnswerLine & { of: string }) => (
  // A private picture: Next's image optimiser would keep copies of it.
  <img
    src={`${stepHref(step)}/${value}`}
    alt={t('{side} giấy tờ của {name}', { side: label, name: of })}
    className="max-h-40 rounded-md border border-line"
  />
)

/** What the page itself says, such as a choice, is in its language; names are in theirs. */
const Told = ({ step, field, value, covered }: AnswerLine) =>
  covered ? (
    <Masked>{covered}</Masked>
  ) : isSaidByPage(step, field) ? (
    <Words>{value}</Words>
  ) : (
    <PersonName>{value}</PersonName>
  )
