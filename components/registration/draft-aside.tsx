import { HelpLine } from '@/components/layout/help-line'
import { StepList, type ListedStep } from '@/components/ui/step-list'
import { formatTime } from '@/lib/forms/dates'
import { shownReference } from '@/lib/registration/reference'
import {
  canVisit,
  stepErrors,
  stepHref,
  steps,
  type StepId,
  type TypedDraft,
} from '@/lib/registration/steps'

export type AsideDraft = { reference: string; typed: TypedDraft; updatedAt: Date }

/** «Hồ sơ của bạn»: its number, when it was last saved, what is done and what is left. */
export function DraftAside({ draft, current }: { draft: AsideDraft | null; current?: StepId }) {
  return (
    <div className="space-y-6">
      {draft && (
        <div>
          <h2 className="text-lg">Hồ sơ của bạn</h2>
          <p>
            Mã hồ sơ:{' '}
            <strong data-reference className="tabular-nums">
              {shownReference(draft.reference)}
            </strong>
          </p>
          <p id="saved" className="text-ink-soft">
            <span data-saved>Đã lưu lúc {formatTime(draft.updatedAt)}</span>. Bản nháp được giữ 30
            ngày.
          </p>
        </div>
      )}
      <StepList steps={steps.map((step) => listed(step, draft?.typed ?? {}, current))} />
      <HelpLine />
    </div>
  )
}

function listed(step: (typeof steps)[number], typed: TypedDraft, current?: StepId): ListedStep {
  const { id, title } = step
  if (id === current) return { title, state: 'current' }
  const href = canVisit(typed, id) ? stepHref(id) : undefined
  if (stepErrors(typed, id).length === 0) return { title, state: 'done', href }
  return { title, state: href ? 'open' : 'later', href }
}
