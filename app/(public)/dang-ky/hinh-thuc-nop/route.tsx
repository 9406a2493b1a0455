import { page } from '@/app/page-route'
import { PickupFields } from '@/components/registration/pickup-fields'
import { StepPage } from '@/components/registration/step-page'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { describePlaces } from '@/lib/registration/describe-places'
import { formLabels, submissionMethods } from '@/lib/site/official-sentences'
import { openStep } from '@/lib/registration/open-step'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'

export const GET = page(async ({ search }) => {
  const { head, draft, form, field } = await openStep('submission', search)
  const { address } = await describePlaces(draft.typed.address ?? {})
  return {
    ...head,
    body: (
      <StepPage account={await findHeaderAccount()} id="submission" draft={draft} form={form}>
        <RadioGroup
          {...field('method')}
          legend={formLabels.chooseSubmission}
          star
          options={[
            { value: 'counter', label: submissionMethods.counter },
            {
              value: 'post',
              label: submissionMethods.post,
              conditional: <PickupFields field={field} knownAddress={address} />,
            },
          ]}
        />
      </StepPage>
    ),
  }
})
