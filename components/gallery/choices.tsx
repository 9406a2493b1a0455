import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/fields/checkbox'
import { Choice } from '@/components/ui/fields/choice'
import { Fieldset } from '@/components/ui/fields/fieldset'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { TextField } from '@/components/ui/fields/text-field'
import type { Samples } from './samples'

const optionsOf = (group: string) => [
  { value: 'counter', label: 'Tại cơ quan', hint: 'Mang theo tờ khai đã ký.' },
  {
    value: 'post',
    label: 'Qua bưu chính',
    conditional: <TextField name={`${group}-address`} label="Địa chỉ" />,
  },
  { value: 'none', label: 'Chưa dùng được', disabled: true },
]

export const choices: Samples = {
  Button: (
    <ButtonRow>
      <Button>Ghi nhận</Button>
      <Button look="secondary">Lưu</Button>
      <Button look="quiet">Quay lại</Button>
      <Button look="danger">Hủy hồ sơ</Button>
    </ButtonRow>
  ),
  ButtonLink: (
    <ButtonRow>
      <ButtonLink href="#ButtonLink">Bắt đầu</ButtonLink>
      <ButtonLink href="#ButtonLink" look="secondary">
        Xem lại
      </ButtonLink>
    </ButtonRow>
  ),
  ButtonRow: (
    <ButtonRow>
      <Button>{'Một nút có lời rất dài '.repeat(4).trim()}</Button>
      <Button look="secondary">Nút bên cạnh</Button>
    </ButtonRow>
  ),
  Checkbox: (
    <>
      <Checkbox name="box" label="Tôi cam kết" />
      <Checkbox name="box-checked" label="Đã đánh dấu" hint="Có gợi ý." checked required={false} />
      <Checkbox name="box-error" label="Có lỗi" error="Đánh dấu ô này để tiếp tục." />
    </>
  ),
  Choice: (
    <>
      <Choice id="choice" name="choice" type="radio" value="1" label="Một lựa chọn" />
      <Choice id="choice-2" name="choice" type="radio" value="2" label="Có lỗi" error="Chọn lại." />
    </>
  ),
  Fieldset: (
    <Fieldset name="set" legend="Một nhóm ô" hint="Điền cả hai ô." hasOwnFields>
      <TextField name="day" label="Ngày" width="tiny" />
      <TextField name="month" label="Tháng" width="tiny" error="Nhập từ 1 đến 12." />
    </Fieldset>
  ),
  RadioGroup: (
    <>
      <RadioGroup name="radios" legend="Chưa chọn" options={optionsOf('radios')} />
      <RadioGroup
        name="radios-2"
        legend="Có lỗi"
        options={optionsOf('radios-2')}
        error="Chọn một cách nộp."
      />
      <RadioGroup
        name="radios-3"
        legend="Đang khóa"
        options={optionsOf('radios-3')}
        value="counter"
        readOnly
      />
    </>
  ),
}
