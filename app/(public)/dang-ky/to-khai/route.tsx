import { page } from '@/app/page-route'
import { keepStep } from '@/app/(public)/dang-ky/keep-step'
import { OfficialForm } from '@/components/registration/steps/official-form'
import { StepPage } from '@/components/registration/steps/step-page'
import { StepQuestions } from '@/components/registration/steps/step-questions'
import { openStep } from '@/lib/registration/drafts/open-step'
import { formTitle } from '@/lib/site/official-sentences'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { t } from '@/lib/words/t'

export const GET = page(async ({ search }) => {
  const { head, draft, form, field } = await openStep('declarant', search)
  return {
    ...head,
    body: (
      <StepPage
        account={await findHeaderAccount()}
        id="declarant"
        draft={draft}
        form={form}
        heading={t(formTitle)}
        lead={<OfficialForm />}
      >
        <StepQuestions step="declarant" field={field} />
      </StepPage>
    ),
  }
})

export const POST = keepStep('declarant')
