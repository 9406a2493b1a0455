import { Button } from '@/components/ui/button'
import { FileField } from '@/components/ui/fields/file-field'
import { TextField } from '@/components/ui/fields/text-field'
import type { FieldError } from '@/lib/forms/form-state'
import { CODE_BOX, FILE_BOX_OF_PAPER } from '@/lib/papers/checking/check-errors'
import { t } from '@/lib/words/t'

const here = '/giay/kiem-tra'

/** By the code on the paper, or by the file, of which every byte counts. `typed`: a code that found nothing, to be looked at again. */
export function CheckForms({ errors = [], typed }: { errors?: FieldError[]; typed?: string }) {
  const at = (box: string) => errors.find(({ field }) => field === box)?.message
  return (
    <>
      <form method="post" action={here} noValidate className="my-8 border-t border-line pt-6">
        <h2 className="mb-3 text-2xl">{t('Kiểm tra bằng mã giấy')}</h2>
        <TextField
          name={CODE_BOX}
          label={t('Mã giấy')}
          hint={t('12 ký tự ở cuối mỗi trang, ví dụ K7PM-3QXR-9BCD.')}
          error={at(CODE_BOX)}
          value={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          width="medium"
        />
        <Button look="secondary">{t('Kiểm tra mã')}</Button>
      </form>
      <form
        method="post"
        action={`${here}/tep`}
        encType="multipart/form-data"
        noValidate
        className="my-8 border-t border-line pt-6"
      >
        <h2 className="mb-3 text-2xl">{t('Kiểm tra bằng tệp PDF')}</h2>
        <FileField
          name={FILE_BOX_OF_PAPER}
          label={t('Tệp của giấy')}
          hint={t('Cổng so từng ký tự của tệp rồi xóa ngay. Tối đa 5 MB.')}
          error={at(FILE_BOX_OF_PAPER)}
          accept=".pdf,application/pdf"
        />
        <Button look="secondary">{t('Kiểm tra tệp')}</Button>
      </form>
    </>
  )
}
