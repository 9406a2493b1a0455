import { page } from '@/app/page-route'
import { keepStep } from '@/app/(public)/dang-ky/keep-step'
import { StepPage } from '@/components/registration/steps/step-page'
import { StepQuestions } from '@/components/registration/steps/step-questions'
import { describePlaces } from '@/lib/registration/answers/describe-places'
import { offeredMethod } from '@/lib/registration/choices/offered'
import { openStep } from '@/lib/registration/drafts/open-step'
import { kindOf } from '@/lib/registration/kinds/kinds'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'

export const GET = page(async ({ search }) => {
  const { head, draft, form, field } = await openStep('submission', search)
  const { address } = await describePlaces(draft.typed.address ?? {})
  return {
    ...head,
    body: (
      <StepPage account={await findHeaderAccount()} id="submission" draft={draft} form={form}>
        <StepQuestions
          step="submission"
          field={field}
          offered={{ method: offeredMethod(draft.typed), pickupAddress: address }}
          choiceHints={{ signed: kindOf(draft.typed).signerWords }}
        />
      </StepPage>
    ),
  }
})

export const POST = keepStep('submission')
