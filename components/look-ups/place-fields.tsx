import { languageOfNames } from '@/lib/words/names'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { Select } from '@/components/ui/fields/select'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import type { Place } from '@/lib/places/place'
import { t } from '@/lib/words/t'

export type PlaceLists = {
  todaysProvinces: Place[]
  communes: Place[]
  formerProvinces: Place[]
  districts: Place[]
  offices: Place[]
}

type Props = { form: FormState; places: PlaceLists; structure: 'nay' | 'cu'; asksOffice?: boolean }

/** Where: as the address reads today, or as it read before districts ended. The next list comes once a province is chosen. */
export const PlaceFields = ({ form, places, structure, asksOffice }: Props) => (
  <RadioGroup
    name="noi"
    legend={t('Ở đâu')}
    value={structure}
    required={false}
    options={[
      {
        value: 'nay',
        label: asksOffice ? t('Tỉnh, thành phố hiện nay') : t('Theo địa chỉ hiện nay'),
        hint: asksOffice ? undefined : t('Tỉnh và xã, phường từ 01/07/2025.'),
        conditional: <TodaysPlace {...{ form, places, asksOffice }} />,
      },
      {
        value: 'cu',
        label: asksOffice ? t('Tỉnh cũ, cơ quan BHXH') : t('Tỉnh, huyện cũ'),
        hint: t('Địa chỉ trước ngày 01/07/2025.'),
        conditional: <FormerPlace {...{ form, places, asksOffice }} />,
      },
    ]}
  />
)

type Fields = Omit<Props, 'structure'>

const TodaysPlace = ({ form, places, asksOffice }: Fields) => (
  <>
    <Select
      {...fieldOf(form, 'tinh-nay')}
      label={t('Tỉnh, thành phố')}
      prompt={t('Cả nước')}
      required={false}
      hint={asksOffice ? undefined : hintOf(places.communes, t('xã, phường'))}
      options={optionsOf(places.todaysProvinces)}
    />
    {!asksOffice && places.communes.length > 0 && (
      <Select
        {...fieldOf(form, 'xa')}
        label={t('Xã, phường, đặc khu')}
        prompt={t('Cả tỉnh')}
        required={false}
        options={optionsOf(places.communes)}
      />
    )}
  </>
)

const FormerPlace = ({ form, places, asksOffice }: Fields) => (
  <>
    <Select
      {...fieldOf(form, 'tinh')}
      label={t('Tỉnh, thành phố cũ')}
      prompt={t('Cả nước')}
      required={false}
      hint={
        asksOffice
          ? hintOf(places.offices, t('cơ quan BHXH'))
          : hintOf(places.districts, t('quận, huyện'))
      }
      options={optionsOf(places.formerProvinces)}
    />
    {asksOffice && places.offices.length > 0 && (
      <Select
        {...fieldOf(form, 'co-quan')}
        label={t('Cơ quan BHXH quản lý')}
        prompt={t('Mọi cơ quan trong tỉnh')}
        required={false}
        options={optionsOf(places.offices)}
      />
    )}
    {!asksOffice && places.districts.length > 0 && (
      <Select
        {...fieldOf(form, 'huyen')}
        label={t('Quận, huyện')}
        prompt={t('Cả tỉnh')}
        required={false}
        options={optionsOf(places.districts)}
      />
    )}
  </>
)

const hintOf = (next: Place[], names: string): string | undefined =>
  next.length > 0 ? undefined : t('Chọn rồi nhấn “Tìm” để xem danh sách {names}.', { names })

const optionsOf = (places: (Place & { label?: string })[]) =>
  places.map(({ code, name, label = name }) => ({ value: code, label, lang: languageOfNames() }))
