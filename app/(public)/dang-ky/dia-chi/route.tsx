import { page } from '@/app/page-route'
import { OldAddressFields } from '@/components/registration/old-address-fields'
import { StepPage } from '@/components/registration/step-page'
import { TodayAddressFields } from '@/components/registration/today-address-fields'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { listAddressChoices } from '@/lib/registration/address-choices'
import { openStep } from '@/lib/registration/open-step'
import { findHeaderAccount } from '@/lib/accounts/current-user'
import { answerLabels } from '@/lib/registration/answer-labels'

export const GET = page(async ({ search }) => {
  const step = await openStep('address', search)
  const choices = await listAddressChoices(step.form.values)
  const Fields = choices.structure === 'old' ? OldAddressFields : TodayAddressFields
  const isLocked = step.field('street').readOnly
  return {
    ...step.head,
    body: (
      <StepPage
        account={await findHeaderAccount()}
        id="address"
        draft={step.draft}
        form={step.form}
      >
        <input type="hidden" name="structure" value={choices.structure} />
        <div data-places={isLocked ? undefined : ''}>
          <Fields field={step.field} choices={choices} />
        </div>
        <TextField
          {...step.field('street')}
          label={`${answerLabels.street}, hoặc thôn, ấp, khóm, tổ, bản, buôn`}
          star
          autoComplete="address-line1"
        />
        {!isLocked && (
          <p className="mb-4">
            {choices.structure === 'old' ? (
              <Button look="quiet" name="structure" value="today">
                Chọn theo địa chỉ hiện nay (tỉnh, xã)
              </Button>
            ) : (
              <Button look="quiet" name="structure" value="old">
                Giấy tờ của tôi ghi địa chỉ cũ (tỉnh, huyện, xã)
              </Button>
            )}
          </p>
        )}
      </StepPage>
    ),
  }
})
