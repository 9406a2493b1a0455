import { page } from '@/app/page-route'
import { keepStep } from '@/app/(public)/dang-ky/keep-step'
import { OldAddressFields } from '@/components/registration/steps/old-address-fields'
import { StepPage } from '@/components/registration/steps/step-page'
import { StepQuestions } from '@/components/registration/steps/step-questions'
import { TodayAddressFields } from '@/components/registration/steps/today-address-fields'
import { Button } from '@/components/ui/button'
import { listAddressChoices } from '@/lib/registration/choices/address-choices'
import { openStep } from '@/lib/registration/drafts/open-step'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { lookedAt } from '@/lib/registration/steps/addresses'
import { stepErrors } from '@/lib/registration/steps/step-errors'
import { type TypedDraft } from '@/lib/registration/steps/steps'
import { t } from '@/lib/words/t'

/** Told in the title, since the page comes again at its own address with other questions. */
function whatIsAsked(typed: TypedDraft): string {
  const [next] = stepErrors(typed, 'address')
  const way =
    typed.address?.structure === 'old'
      ? t('Đang chọn theo địa chỉ cũ.')
      : t('Đang chọn theo địa chỉ hiện nay.')
  return next ? `${way} ${next.message.replace(/\.$/, '')}.` : way
}

export const GET = page(async ({ search }) => {
  const step = await openStep('address', search)
  const choices = await listAddressChoices(step.form.values)
  const Fields = choices.structure === 'old' ? OldAddressFields : TodayAddressFields
  const isLocked = step.field('street').readOnly
  const told = search[lookedAt] === undefined ? undefined : whatIsAsked(step.draft.typed)
  return {
    ...step.head,
    title: told ? `${told} ${step.head.title}` : step.head.title,
    body: (
      <StepPage
        account={await findHeaderAccount()}
        id="address"
        draft={step.draft}
        form={step.form}
        done={told}
      >
        <StepQuestions
          step="address"
          field={step.field}
          own={{
            structure: (
              <>
                <input type="hidden" name="structure" value={choices.structure} />
                <div data-places={isLocked ? undefined : ''}>
                  <Fields field={step.field} choices={choices} />
                </div>
              </>
            ),
          }}
        />
        {!isLocked && (
          <p className="mb-4">
            {choices.structure === 'old' ? (
              <Button look="quiet" name="structure" value="today">
                {t('Chọn theo địa chỉ hiện nay (tỉnh, xã)')}
              </Button>
            ) : (
              <Button look="quiet" name="structure" value="old">
                {t('Giấy tờ của tôi ghi địa chỉ cũ (tỉnh, huyện, xã)')}
              </Button>
            )}
          </p>
        )}
      </StepPage>
    ),
  }
})

export const POST = keepStep('address')
