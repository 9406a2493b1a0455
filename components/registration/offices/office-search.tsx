import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/fields/text-field'
import { t } from '@/lib/words/t'

/** Where the answer of the search stands. */
export const RESULT = 'ket-qua'
export const searchIntent = 'tim'

type Props = {
  typed: string
  /** What stands open below was found by these words. */
  asked: string
  /** That nothing was found. */
  none?: string
  error?: string
}

/** Finds an office by a few letters, with or without marks. */
export const OfficeSearch = ({ typed, asked, none, error }: Props) => (
  <div className="mb-8">
    <input type="hidden" name="asked" value={asked} />
    <div className="flex flex-wrap items-end gap-x-4">
      <div className="min-w-0 flex-1 basis-[18rem]">
        <TextField
          name="tim"
          label={t('Tìm theo tên hoặc mã')}
          error={error}
          hint={t('Nhập không dấu cũng được, ví dụ “chau doc”.')}
          value={typed}
          autoComplete="off"
          required={false}
        />
      </div>
      <div className="mb-7">
        <Button look="secondary" name="intent" value={searchIntent}>
          {t('Tìm')}
        </Button>
      </div>
    </div>
    {none && (
      <Notice id={RESULT} tone="warning" title={none}>
        <p>
          {t(
            'Nhập ít chữ hơn, ví dụ chỉ “chau doc”. Cũng có thể mở tỉnh của bạn trong danh sách bên dưới.',
          )}
        </p>
      </Notice>
    )}
  </div>
)
