import type { ComponentProps, ReactNode } from 'react'
import { caseActions, type CaseAction } from '@/lib/review/actions'
import { KEEP, type Part, type DeskWords } from '@/lib/review/desk/desk-parts'
import { SAVED_SHEET } from '@/lib/review/sheet/unsent-sheet'
import type { PageForm } from '@/lib/review/desk/page-form'
import { actionAddress } from './action-address'
import { OfficerButton } from './officer-button'
import { pageFormId } from './page-form'

/** What was typed into a part before, to stand in it again. */
export const unsentOf = ({ unsent }: PageForm, part: Part): DeskWords => unsent[part]?.words ?? {}

type Props = {
  form: PageForm
  /** What can be typed on this page. */
  parts: Part[]
  /** `tiep-nhan`: the page to stay on. */
  page?: string
  className?: string
  children: ReactNode
}

/**
 * The one form of a page about a case: whatever is pressed on it, all that stands on it is sent along, so that no action
 * passes over what its officer has marked or written. It says whom it was drawn for and in which turn of the case.
 */
export const DeskForm = ({ form, parts, page, className, children }: Props) => (
  <form
    id={pageFormId}
    method="post"
    // Another turn is another form: what a tab could not save for the one before is not put into this.
    action={`${actionAddress(form, KEEP)}?luot=${form.round}`}
    noValidate
    className={className}
    {...(parts.length > 0 ? { 'data-keeps': '' } : {})}
  >
    <input type="hidden" name="phieu" value={form.ticket} />
    <input type="hidden" name="parts" value={parts.join(' ')} />
    <input type="hidden" name={SAVED_SHEET} value={form.savedSheet} />
    {page && <input type="hidden" name="trang" value={page} />}
    <input type="hidden" name="reference" value={form.reference} />
    <input type="hidden" name="shown" value="{}" />
    {children}
  </form>
)

type ActionProps = Omit<ComponentProps<typeof OfficerButton>, 'children' | 'form'> & {
  form: PageForm
  action: CaseAction
}

/** Does one thing with the case, wherever on the page it stands. */
export function ActionButton({ form, action, ...rest }: ActionProps) {
  const { slug, label } = caseActions[action]
  return (
    <OfficerButton form={pageFormId} formAction={actionAddress(form, slug)} value={slug} {...rest}>
      {label}
    </OfficerButton>
  )
}

/** Where scripts say that what is typed has been kept. Its two lines stand from the start: nothing may move under a press. */
export const KeptLine = () => (
  <p
    data-kept
    data-unkept="Chưa giữ được phần đang nhập. Cổng tự thử lại khi có mạng."
    className="mt-1 min-h-10 text-sm text-ink-soft"
  />
)
