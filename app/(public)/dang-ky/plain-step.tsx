import type { ReactNode } from 'react'
import { page, type Search } from '@/app/page-route'
import { StepPage } from '@/components/registration/steps/step-page'
import { StepQuestions } from '@/components/registration/steps/step-questions'
import type { FieldOf } from '@/components/registration/steps/step-field'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import type { FormState } from '@/lib/forms/form-state'
import type { Mask } from '@/lib/forms/shown'
import { openStep } from '@/lib/registration/drafts/open-step'
import type { OwnDeclaration } from '@/lib/registration/repository'
import type { FieldsWith, StepId } from '@/lib/registration/steps/steps'
import { keepStep } from './keep-step'

/** Steps that ask nothing a page must draw or list itself. */
type PlainStep = {
  [Id in StepId]: [
    FieldsWith<Id, { input: { drawn: string } } | { input: { kind: 'provider' } }>,
  ] extends [never]
    ? Id
    : never
}[StepId]

// No page of these draws or lists anything, which the compiler can't follow through a name that is still open.
const questionsOfStep = (
  step: PlainStep,
  {
    field,
    notes = {},
    offered,
    covered = {},
  }: Pick<Own, 'notes' | 'offered' | 'covered'> & { field: FieldOf<string> },
) => (
  <StepQuestions
    step={step as 'declarant'}
    field={(name) => {
      const asked = field(name)
      const cover = covered[name] && { value: '', readOnly: true, covered: covered[name] }
      return { ...asked, error: asked.error ?? notes[name], ...cover }
    }}
    offered={offered}
  />
)

type Own = {
  heading?: string
  lead?: ReactNode
  /** In the form, before its questions. */
  above?: ReactNode
  /** What stands in boxes that are still empty, and what is to be said at a box, by the name of the question. */
  offered?: Partial<Record<string, string>>
  notes?: Partial<Record<string, string>>
  /** What can't be changed here and is not shown whole: in no box, and in no mark of the form either. */
  covered?: Partial<Record<string, Mask>>
}
const withoutCovered = (form: FormState, covered: Own['covered'] = {}): FormState => ({
  ...form,
  values: Object.fromEntries(
    Object.entries(form.values).filter(([name]) => !(name.replace(/Stands$/, '') in covered)),
  ),
})

type Opened = { draft: OwnDeclaration; search: Search }

/** The page of a step that is told by its definition alone, and what takes its form. */
export const plainStep = <Id extends PlainStep>(
  id: Id,
  own: (opened: Opened) => Own | Promise<Own> = () => ({}),
) => ({
  GET: page(async ({ search }) => {
    const { head, draft, form, field } = await openStep(id, search)
    const { heading, lead, above, ...told } = await own({ draft, search })
    return {
      ...head,
      body: (
        <StepPage
          account={await findHeaderAccount()}
          {...{ id, draft, heading, lead }}
          form={withoutCovered(form, told.covered)}
        >
          {above}
          {questionsOfStep(id, { ...told, field: field as FieldOf<string> })}
        </StepPage>
      ),
    }
  }),
  POST: keepStep(id),
})
