import { RadioGroup } from '@/components/ui/fields/radio-group'
import { Select } from '@/components/ui/fields/select'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import type { Place } from '@/lib/places/place'

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
    legend="Ở đâu"
    value={structure}
    required={false}
    options={[
      {
        value: 'nay',
        label: asksOffice ? 'Tỉnh, thành phố hiện nay' : 'Theo địa chỉ hiện nay',
        hint: asksOffice ? undefined : 'Tỉnh và xã, phường từ 01/07/2025.',
        conditional: <TodaysPlace {...{ form, places, asksOffice }} />,
      },
      {
        value: 'cu',
        label: asksOffice ? 'Tỉnh cũ, cơ quan BHXH' : 'Tỉnh, huyện cũ',
        hint: 'Địa chỉ trước ngày 01/07/2025.',
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
      label="Tỉnh, thành phố"
      prompt="Cả nước"
      required={false}
      hint={asksOffice ? undefined : hintOf(places.communes, 'xã, phường')}
      options={optionsOf(places.todaysProvinces)}
    />
    {!asksOffice && places.communes.length > 0 && (
      <Select
        {...fieldOf(form, 'xa')}
        label="Xã, phường, đặc khu"
        prompt="Cả tỉnh"
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
      label="Tỉnh, thành phố cũ"
      prompt="Cả nước"
      required={false}
      hint={
        asksOffice
          ? hintOf(places.offices, 'cơ quan BHXH')
          : hintOf(places.districts, 'quận, huyện')
      }
      options={optionsOf(places.formerProvinces)}
    />
    {asksOffice && places.offices.length > 0 && (
      <Select
        {...fieldOf(form, 'co-quan')}
        label="Cơ quan BHXH quản lý"
        prompt="Mọi cơ quan trong tỉnh"
        required={false}
        options={optionsOf(places.offices)}
      />
    )}
    {!asksOffice && places.districts.length > 0 && (
      <Select
        {...fieldOf(form, 'huyen')}
        label="Quận, huyện"
        prompt="Cả tỉnh"
        required={false}
        options={optionsOf(places.districts)}
      />
    )}
  </>
)

const hintOf = (next: Place[], names: string): string | undefined =>
  next.length > 0 ? undefined : `Chọn rồi nhấn “Tìm” để xem danh sách ${names}.`

const optionsOf = (places: (Place & { label?: string })[]) =>
  places.map(({ code, name, label = name }) => ({ value: code, label }))
