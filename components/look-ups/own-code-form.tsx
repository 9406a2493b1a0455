import { languageOfNames } from '@/lib/words/names'
import { Button, ButtonRow } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { Select } from '@/components/ui/fields/select'
import { TextField } from '@/components/ui/fields/text-field'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import type { Place } from '@/lib/places/place'
import { switchedFormId } from '@/lib/words/switch-intent'
import { grownUpExample } from '@/lib/insured/births/birth-example'
import { t } from '@/lib/words/t'

type Props = { form: FormState; provinces: (Place & { label: string })[] }

/** Posted, so that nothing of the person stands in an address. */
export const OwnCodeForm = ({ form, provinces }: Props) => (
  <form id={switchedFormId} method="post" action="/tra-cuu/ma-so-bhxh" noValidate>
    <TextField
      {...fieldOf(form, 'fullName')}
      label={t('Họ và tên')}
      hint={t('Như trên giấy tờ. Nhập không dấu cũng được.')}
      autoComplete="name"
      autoCapitalize="words"
      spellCheck={false}
    />
    <TextField
      {...fieldOf(form, 'birthDate')}
      label={t('Ngày sinh')}
      hint={t('Ví dụ {example}. Giấy tờ chỉ ghi năm thì nhập năm, ví dụ 1987.', {
        example: grownUpExample,
      })}
      autoComplete="bday"
      width="short"
    />
    <Select
      {...fieldOf(form, 'province')}
      label={t('Tỉnh, thành phố đang ở')}
      prompt={t('Chọn tỉnh, thành phố')}
      options={provinces.map(({ code, label }) => ({
        value: code,
        label,
        lang: languageOfNames(),
      }))}
    />
    <RadioGroup
      name="by"
      legend={t('Tìm theo')}
      value={form.values.by}
      required={false}
      options={[
        {
          value: 'idNumber',
          label: t('Số giấy tờ tùy thân'),
          hint: t('CMND, căn cước hoặc hộ chiếu.'),
          conditional: (
            <TextField
              {...fieldOf(form, 'idNumber')}
              label={t('Số CMND, căn cước hoặc hộ chiếu')}
              autoCapitalize="characters"
              autoComplete="off"
              spellCheck={false}
              width="medium"
            />
          ),
        },
        {
          value: 'phone',
          label: t('Số điện thoại'),
          hint: t('Để tìm mã số của con chưa có giấy tờ, dùng số của cha, mẹ.'),
          conditional: (
            <TextField
              {...fieldOf(form, 'phone')}
              label={t('Số điện thoại đã khai với cơ quan BHXH')}
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
      <Button>{t('Tìm mã số')}</Button>
    </ButtonRow>
  </form>
)
