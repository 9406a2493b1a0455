import { StepIndicator } from '@/components/ui/step-indicator'
import { numberOf, stepsOf } from '@/lib/registration/steps/journey'
import { stepOf, type StepId, type TypedDraft } from '@/lib/registration/steps/steps'
import { msg, t } from '@/lib/words/t'

// The official two: «1 Loại đối tượng», «2 Đăng ký». The first is one page; the second all others and the check at their end.
const stages = [stepOf('subject').title, msg('Đăng ký')] as const

type Props = {
  at: StepId | 'review'
  /** Of a page that comes after the check and is counted with it. */
  title?: string
  typed?: TypedDraft
}

/** Where a page of the registration stands; `review` is the last one. */
export function Progress({ at, title, typed = {} }: Props) {
  const named = stages.map((stage) => t(stage))
  if (at === 'subject') return <StepIndicator stages={named} stage={1} />
  const steps = stepsOf(typed)
  const current = at === 'review' ? steps.length : numberOf(typed, at) - 1
  const own = at === 'review' ? t('Kiểm tra lại') : t(stepOf(at).title)
  return (
    <StepIndicator
      stages={named}
      stage={2}
      page={{ current, total: steps.length, title: title ?? own }}
    />
  )
}
