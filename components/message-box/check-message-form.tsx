import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/fields/text-area'
import { TextField } from '@/components/ui/fields/text-field'
import type { FieldError } from '@/lib/forms/form-state'
import { checkBoxes } from '@/lib/message-box/check/read-pasted'
import { t } from '@/lib/words/t'

export const CheckMessageForm = ({ errors, typed }: { errors: FieldError[]; typed?: string }) => (
  <form method="post" noValidate className="my-8 border-t border-line pt-6">
    <TextField
      name={checkBoxes.code}
      label={t('Mã kiểm tra')}
      hint={t('7 ký tự sau chữ “Kiểm tra:”, ở cuối tin, ví dụ K7P-M3QX. Không phải mã bí mật.')}
      error={errors.find(({ field }) => field === checkBoxes.code)?.message}
      value={typed}
      optional
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      width="medium"
    />
    <TextArea
      name={checkBoxes.words}
      label={t('Lời tin, hoặc đường dẫn')}
      hint={t('Chép cả tin rồi dán vào đây. Cổng so ngay rồi bỏ, không giữ lại.')}
      optional
      rows={5}
      autoComplete="off"
    />
    <Button>{t('Kiểm tra')}</Button>
  </form>
)
