import type { AddressChoices } from '@/lib/registration/choices/address-choices'
import { PlaceSelect } from './place-select'
import type { FieldIn } from '@/lib/registration/steps/steps'
import type { FieldOf } from './step-field'
import { t } from '@/lib/words/t'

type Props = {
  field: FieldOf<FieldIn<'address'>>
  choices: Pick<AddressChoices, 'provinces' | 'communes'>
}

/** Today's two levels: province, commune. */
export const TodayAddressFields = ({ field, choices }: Props) => (
  <>
    <PlaceSelect
      field={field('province')}
      label={t('Tỉnh, thành phố')}
      prompt={t('Chọn tỉnh, thành phố')}
      places={choices.provinces}
      opens={t('Xem các xã, phường của tỉnh này')}
      autoComplete="address-level1"
    />
    {choices.communes.length > 0 && (
      <PlaceSelect
        field={field('commune')}
        label={t('Xã, phường, đặc khu')}
        prompt={t('Chọn xã, phường, đặc khu')}
        places={choices.communes}
        autoComplete="address-level2"
      />
    )}
  </>
)
