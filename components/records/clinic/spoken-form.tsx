import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields/text-field'
import { SPOKEN_DIGITS } from '@/lib/clinic-code/spoken/spoken-code'
import { SPOKEN_FIELD } from '@/lib/clinic-code/spoken/spoken-errors'
import type { FieldError } from '@/lib/forms/form-state'
import { t } from '@/lib/words/t'

/** Asks the portal about digits that a patient reads out. */
export const SpokenForm = ({ errors = [] }: { errors?: FieldError[] }) => (
  <form method="post" action="/kiem-tra-the/hoi" className="my-8 border-t border-line pt-6">
    <h2 className="mb-3 text-2xl">{t('Không quét được? Nhập mã người bệnh đọc')}</h2>
    <TextField
      name={SPOKEN_FIELD}
      label={t('Mã đọc, {count} chữ số', { count: SPOKEN_DIGITS })}
      error={errors.find(({ field }) => field === SPOKEN_FIELD)?.message}
      inputMode="numeric"
      autoComplete="off"
      width="medium"
    />
    <Button look="secondary">{t('Hỏi cổng')}</Button>
  </form>
)
