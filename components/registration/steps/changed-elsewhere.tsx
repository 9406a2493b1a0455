import { Notice } from '@/components/ui/notice'
import type { AnswerLine } from '@/lib/registration/answers/answer-lines'
import { allSteps, isPictureStep } from '@/lib/registration/steps/steps'
import { t } from '@/lib/words/t'

/** What was changed since the check page was drawn, as the answers stand now; pictures and what is no longer asked by name alone. */
export function ChangedElsewhere({ fields, lines }: { fields: string[]; lines: AnswerLine[] }) {
  const told = [...new Set(fields.flatMap((field) => namesOf(field, lines)))]
  return (
    told.length > 0 && (
      <Notice tone="warning" title={t('Các mục vừa đổi ở cửa sổ hoặc máy khác')}>
        <ul className="list-disc space-y-1 pl-[1.35em]">
          {told.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Notice>
    )
  )
}

/** A question by its own name; what is asked in several fields, such as an address, by its line; else by its step. */
function namesOf(name: string, lines: AnswerLine[]): string[] {
  const [step, field] = name.split('.')
  const ofStep = lines.filter((line) => line.step === step)
  const own = ofStep.filter((line) => line.field === field)
  const isWhole = allSteps.some(({ id, answersAre }) => id === step && answersAre === 'one')
  const found = own.length > 0 || !isWhole ? own : ofStep
  if (found.length > 0)
    return found.map(({ step: of, label, value }) =>
      isPictureStep(of) ? label : `${label}: ${value || t('Chưa có')}`,
    )
  return allSteps
    .filter(({ id }) => id === step)
    .map(({ title }) => t('Phần “{step}”', { step: t(title) }))
}
