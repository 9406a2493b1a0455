import { StepList, type ListedStep } from '@/components/ui/step-list'
import { formatDay, formatTime } from '@/lib/forms/days/dates'
import { isStepFlagged, type Correction } from '@/lib/registration/steps/correction'
import { mayChangeStep } from '@/lib/registration/steps/may-change'
import { Reference } from '../reference'
import { DESK_DAYS, HANDED_HOURS, type CounterDesk } from '@/lib/registration/steps/desk'
import type { Declaration } from '@/lib/registration/steps/declaration'
import { toCounterHref } from '@/lib/registration/desk/passes/pass'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import { isMended } from '@/lib/registration/steps/mended'
import type { StepNews } from '@/lib/registration/drafts/step-news'
import type { Status } from '@/lib/registration/steps/status'
import { stepHref } from '@/lib/registration/steps/addresses'
import { canVisit, stepsOf } from '@/lib/registration/steps/journey'
import { stepErrors } from '@/lib/registration/steps/step-errors'
import type { StepId, StepOf, TypedDraft } from '@/lib/registration/steps/steps'
import { t } from '@/lib/words/t'

export type AsideDraft = {
  reference: string
  status: Status
  typed: TypedDraft
  corrections: Correction[]
  sent: Declaration | null
  updatedAt: Date
  dueOn: Date | null
  desk?: CounterDesk
  isAtKiosk?: boolean
  /** The number this draft stands in for. */
  lost?: string
  /** Why its page has come again. */
  news?: StepNews
}

/** «Hồ sơ của bạn»: its number, when it was last saved, what is done and what is left. */
export function DraftAside({ draft, current }: { draft: AsideDraft | null; current?: StepId }) {
  return (
    <div className="space-y-6">
      {draft && (
        <div>
          <h2 className="text-lg">{t('Hồ sơ của bạn')}</h2>
          <p>
            {t('Mã hồ sơ: <strong></strong>', {
              strong: () => (
                <strong data-reference className="tabular-nums">
                  <Reference>{draft.reference}</Reference>
                </strong>
              ),
            })}
          </p>
          <p id="saved" className="text-ink-soft">
            <span data-saved>{t('Đã lưu lúc {time}.', { time: formatTime(draft.updatedAt) })}</span>{' '}
            <span data-while-saved>{howLong(draft)}</span>
          </p>
          {draft.status === 'DRAFT' && !draft.desk && (
            <a
              href={ofDeclaration(toCounterHref, draft.reference)}
              className="inline-flex min-h-11 items-center"
            >
              {t('Làm tiếp tại quầy cơ quan BHXH')}
            </a>
          )}
        </div>
      )}
      <StepList steps={stepsOf(draft?.typed ?? {}).map((step) => listed(step, draft, current))} />
    </div>
  )
}

/** A draft is kept from its last change; a returned case has a day of its own. */
function howLong({ status, dueOn, desk, isAtKiosk }: AsideDraft): string {
  if (desk?.isHandedOver)
    return t('Ở quầy {count} giờ. Bản nháp vẫn của người khai.', { count: HANDED_HOURS })
  if (desk) return t('Bản nháp tại quầy được giữ {count} ngày.', { count: DESK_DAYS })
  if (isAtKiosk && status === 'DRAFT')
    return t('Máy này không giữ bản nháp. Xác nhận số điện thoại thì mở lại được ở máy khác.')
  if (status === 'DRAFT') return t('Bản nháp được giữ 30 ngày.')
  return dueOn ? t('Gửi phần bổ sung chậm nhất ngày {day}.', { day: formatDay(dueOn) }) : ''
}

const isStepMended = (draft: AsideDraft, id: StepId): boolean =>
  draft.corrections.every((one) => one.step !== id || isMended(draft, one))

function listed(
  { id, title: named }: StepOf<StepId>,
  draft: AsideDraft | null,
  current?: StepId,
): ListedStep {
  const title = t(named)
  if (id === current) return { title, state: 'current' }
  if (draft?.status === 'RETURNED' && !mayChangeStep(draft, id)) return { title, state: 'locked' }
  const typed = draft?.typed ?? {}
  const href = canVisit(typed, id) ? stepHref(id) : undefined
  // Filled in is not put right: of a returned case the officer has named it.
  if (draft?.status === 'RETURNED' && isStepFlagged(draft.corrections, id))
    return { title, state: isStepMended(draft, id) ? 'mended' : 'named', href }
  if (stepErrors(typed, id).length === 0) return { title, state: 'done', href }
  return { title, state: href ? 'open' : 'later', href }
}
