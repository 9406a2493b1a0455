import { PersonName } from '@/components/ui/person-name'
import { SummaryList } from '@/components/ui/summary-list'
import type { AnswerLine } from '@/lib/registration/answer-lines'
import { isFlagged, type Correction } from '@/lib/registration/correction'
import type { Status } from '@/lib/registration/status'
import { stepHref, type StepId } from '@/lib/registration/steps'

type Props = { lines: AnswerLine[]; corrections: Correction[]; status: Status }

const groups: { title: string; steps: StepId[] }[] = [
  { title: 'Người đăng ký', steps: ['subject', 'declarant', 'address', 'photos'] },
  { title: 'Liên hệ', steps: ['contact'] },
  { title: 'Giao dịch và nộp hồ sơ', steps: ['transaction', 'submission'] },
]

/** Every answer as it will be printed, each with its way back: all of a draft, of a returned case those the officer named. */
export function AnswerSummary({ lines, corrections, status }: Props) {
  const changeOf = ({ step, field }: AnswerLine) => {
    const isOpen =
      status === 'DRAFT' || (status === 'RETURNED' && isFlagged(corrections, step, field))
    // The day follows from the day of filling in, an address is several fields: neither is one place to go to.
    if (!isOpen || field === 'startsOn') return undefined
    return { href: `${stepHref(step)}${step === 'address' ? '' : `#${field}`}` }
  }
  return groups.map(({ title, steps }) => (
    <section key={title}>
      <h2 className="mb-2 text-xl">{title}</h2>
      <SummaryList
        rows={lines
          .filter(({ step }) => steps.includes(step))
          .map((line) => ({
            label: line.label,
            value:
              line.step === 'photos' ? (
                <Thumbnail {...line} />
              ) : (
                line.value && <PersonName>{line.value}</PersonName>
              ),
            change: changeOf(line),
          }))}
      />
    </section>
  ))
}

const Thumbnail = ({ value, label }: AnswerLine) => (
  // A private picture: Next's image optimiser would keep copies of it.
  <img
    src={`/dang-ky/anh-giay-to/${value}`}
    alt={`${label} giấy tờ`}
    className="max-h-40 rounded-md border border-line"
  />
)
