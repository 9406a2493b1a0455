import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { TextField } from '@/components/ui/fields/text-field'
import { formatDay } from '@/lib/forms/days/dates'
import { fieldOf, type FormState } from '@/lib/forms/form-state'
import { pickupHref } from '@/lib/postal/orders/pickup-href'
import { pickupTimeLabel } from '@/lib/registration/questions/submission'
import { ofDeclaration } from '@/lib/registration/reference/own-address'
import { msg, t } from '@/lib/words/t'

type Props = { reference: string; days: string[]; form: FormState }

const weekdays = [
  msg('Chủ nhật'),
  msg('Thứ Hai'),
  msg('Thứ Ba'),
  msg('Thứ Tư'),
  msg('Thứ Năm'),
  msg('Thứ Sáu'),
  msg('Thứ Bảy'),
]
const shownDay = (day: string) => `${t(weekdays[new Date(day).getUTCDay()]!)}, ${formatDay(day)}`

/** A real day, a half of it, and where: the days are those on which a postman works. */
export function PickupForm({ reference, days, form }: Props) {
  const day = fieldOf(form, 'day')
  return (
    <form method="post" action={pickupHref} noValidate>
      <input type="hidden" name="reference" value={reference} />
      <ErrorSummary errors={form.errors} />
      <TextField
        {...fieldOf(form, 'pickupAddress')}
        label={t('Địa chỉ bưu điện đến nhận hồ sơ')}
        autoComplete="street-address"
        star
      />
      <RadioGroup
        {...day}
        value={days.includes(day.value) ? day.value : days[0]}
        legend={t('Ngày bưu điện đến')}
        hint={t('Các ngày làm việc sớm nhất, không có ngày nghỉ.')}
        options={days.map((value) => ({ value, label: shownDay(value) }))}
        star
      />
      <RadioGroup
        {...fieldOf(form, 'pickupTime')}
        legend={t('Buổi thuận tiện')}
        options={Object.entries(pickupTimeLabel).map(([value, label]) => ({
          value,
          label: t(label),
        }))}
        star
      />
      <ButtonRow>
        <Button>{t('Hẹn bưu điện')}</Button>
        <ButtonLink href={ofDeclaration('/ho-so', reference)} look="secondary">
          {t('Quay lại')}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}
