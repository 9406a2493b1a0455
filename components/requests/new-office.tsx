import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/fields/select'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import { officeLabel, type Office } from '@/lib/offices/office'
import type { NewChoices } from '@/lib/requests/adjust/new-choices'
import { languageOfNames } from '@/lib/words/names'
import { t } from '@/lib/words/t'

type Props = { form: FormState; choices: Pick<NewChoices, 'provinces' | 'offices'> }

const optionsOf = (offices: Office[]) =>
  offices.map((office) => ({
    value: office.code,
    label: officeLabel(office),
    lang: languageOfNames(),
  }))

/** The provincial office, then it and those below it. */
export const NewOffice = ({ form, choices }: Props) => (
  <>
    <Select
      {...fieldOf(form, 'officeProvince')}
      label={t('BHXH tỉnh, thành phố')}
      prompt={t('Chọn tỉnh, thành phố')}
      options={optionsOf(choices.provinces)}
      star
    />
    <p className="-mt-4 mb-7">
      <Button look="secondary" name="intent" value="xem">
        {t('Xem các cơ quan của tỉnh này')}
      </Button>
    </p>
    {choices.offices.length > 0 && (
      <Select
        {...fieldOf(form, 'officeCode')}
        label={t('Cơ quan BHXH tiếp nhận')}
        prompt={t('Chọn cơ quan')}
        options={optionsOf(choices.offices)}
        star
      />
    )}
  </>
)
