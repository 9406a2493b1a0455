import { OldAddressFields } from '@/components/registration/steps/old-address-fields'
import { StepQuestions } from '@/components/registration/steps/step-questions'
import { TodayAddressFields } from '@/components/registration/steps/today-address-fields'
import { Button } from '@/components/ui/button'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import type { AddressChoices } from '@/lib/registration/choices/address-choices'
import { t } from '@/lib/words/t'

type Props = { form: FormState; choices: AddressChoices }

/** The contact address, asked as a declaration asks it. */
export function NewAddress({ form, choices }: Props) {
  const isOld = choices.structure === 'old'
  const Fields = isOld ? OldAddressFields : TodayAddressFields
  const field = (name: string) => ({ ...fieldOf(form, name), readOnly: false })
  return (
    <>
      <StepQuestions
        step="address"
        field={field}
        own={{
          structure: (
            <>
              <input type="hidden" name="structure" value={choices.structure} />
              <Fields field={field} choices={choices} />
            </>
          ),
        }}
      />
      <p className="mb-4">
        <Button look="quiet" name="structure" value={isOld ? 'today' : 'old'}>
          {isOld
            ? t('Chọn theo địa chỉ hiện nay (tỉnh, xã)')
            : t('Giấy tờ của tôi ghi địa chỉ cũ (tỉnh, huyện, xã)')}
        </Button>
      </p>
    </>
  )
}
