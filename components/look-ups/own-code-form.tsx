import { Button, ButtonRow } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { Select } from '@/components/ui/fields/select'
import { TextField } from '@/components/ui/fields/text-field'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import type { Place } from '@/lib/places/place'

type Props = { form: FormState; provinces: (Place & { label: string })[] }

/** Posted, so that nothing of the person stands in an address. */
export const OwnCodeForm = ({ form, provinces }: Props) => (
  <form method="post" action="/tra-cuu/ma-so-bhxh/tim" noValidate>
    <TextField
      {...fieldOf(form, 'fullName')}
      label="Họ và tên"
      hint="Như trên giấy tờ. Nhập không dấu cũng được."
      autoComplete="name"
      autoCapitalize="words"
      spellCheck={false}
    />
    <TextField
      {...fieldOf(form, 'birthDate')}
      label="Ngày sinh"
      hint="Ví dụ 05/09/1990. Giấy tờ chỉ ghi năm thì nhập năm, ví dụ 1987."
      autoComplete="bday"
      width="short"
    />
    <Select
      {...fieldOf(form, 'province')}
      label="Tỉnh, thành phố đang ở"
      prompt="Chọn tỉnh, thành phố"
      options={provinces.map(({ code, label }) => ({ value: code, label }))}
    />
    <RadioGroup
      name="by"
      legend="Tìm theo"
      value={form.values.by}
      required={false}
      options={[
        {
          value: 'idNumber',
          label: 'Số giấy tờ tùy thân',
          hint: 'CMND, căn cước hoặc hộ chiếu.',
          conditional: (
            <TextField
              {...fieldOf(form, 'idNumber')}
              label="Số CMND, căn cước hoặc hộ chiếu"
              autoCapitalize="characters"
              autoComplete="off"
              spellCheck={false}
              width="medium"
            />
          ),
        },
        {
          value: 'phone',
          label: 'Số điện thoại',
          hint: 'Để tìm mã số của con chưa có giấy tờ, dùng số của cha, mẹ.',
          conditional: (
            <TextField
              {...fieldOf(form, 'phone')}
              label="Số điện thoại đã khai với cơ quan BHXH"
              type="tel"
              inputMode="tel"
              autoComplete="tel"
              width="medium"
            />
          ),
        },
      ]}
    />
    <ButtonRow>
      <Button>Tìm mã số</Button>
    </ButtonRow>
  </form>
)
