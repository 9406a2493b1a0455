import type { ReactNode } from 'react'
import { page } from '@/app/page-route'
import { StepPage } from '@/components/registration/steps/step-page'
import { StepQuestions } from '@/components/registration/steps/step-questions'
import type { FieldOf } from '@/components/registration/steps/step-field'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { openStep } from '@/lib/registration/drafts/open-step'
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
const questionsOfStep = (step: PlainStep, field: unknown) => (
  <StepQuestions step={step as 'declarant'} field={field as FieldOf<string>} />
)

type Own = { heading?: string; lead?: ReactNode }

/** The page of a step that is told by its definition alone, and what takes its form. */
export const plainStep = <Id extends PlainStep>(id: Id, own: () => Own = () => ({})) => ({
  GET: page(async ({ search }) => {
    const { head, draft, form, field } = await openStep(id, search)
    return {
      ...head,
      body: (
        <StepPage account={await findHeaderAccount()} {...{ id, draft, form }} {...own()}>
          {questionsOfStep(id, field)}
        </StepPage>
      ),
    }
  }),
  POST: keepStep(id),
})
