import { StepIndicator } from '@/components/ui/step-indicator'
import { numberOf, stepOf, steps, type StepId } from '@/lib/registration/steps/steps'

// The official two: «1 Loại đối tượng», «2 Đăng ký». The first is one page; the second all others and the check at their end.
const stages = [stepOf('subject').title, 'Đăng ký'] as const

/** Where a page of the registration stands; `review` is the last one. */
export function Progress({ at }: { at: StepId | 'review' }) {
  if (at === 'subject') return <StepIndicator stages={stages} stage={1} />
  const current = at === 'review' ? steps.length : numberOf(at) - 1
  const title = at === 'review' ? 'Kiểm tra lại' : stepOf(at).title
  return <StepIndicator stages={stages} stage={2} page={{ current, total: steps.length, title }} />
}
