import type { ReactNode } from 'react'
import { page, type Search } from '@/app/page-route'
import { StepPage } from '@/components/registration/steps/step-page'
import { StepQuestions } from '@/components/registration/steps/step-questions'
import type { FieldOf } from '@/components/registration/steps/step-field'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
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
  { field, notes = {}, offered }: Pick<Own, 'notes' | 'offered'> & { field: FieldOf<string> },
) => (
  <StepQuestions
    step={step as 'declarant'}
    field={(name) => {
      const asked = field(name)
      return { ...asked, error: asked.error ?? notes[name] }
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
}
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
        <StepPage account={await findHeaderAccount()} {...{ id, draft, form, heading, lead }}>
          {above}
          {questionsOfStep(id, { ...told, field: field as FieldOf<string> })}
        </StepPage>
      ),
    }
  }),
  POST: keepStep(id),
})
