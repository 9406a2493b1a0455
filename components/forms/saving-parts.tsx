import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/words/t'

/** `whenKept`: by which press the words are kept while they aren't by themselves. `look`: what to do with words that were given back. */
type Props = { whenKept: string; look: string }

/** What the scripts that save while one types may have to say, drawn by the server and kept aside (`browser/forms/late-part.ts`). */
export const SavingParts = ({ whenKept, look }: Props) => (
  <>
    <template data-late="not-saving">
      <Notice tone="warning" role="alert" title={t('Trang này chưa tự lưu được')}>
        <p>{whenKept}</p>
      </Notice>
    </template>
    <template data-late="restored">
      <Notice tone="info" title={t('Đã đưa lại phần bạn nhập lúc mất mạng')}>
        <p>{look}</p>
      </Notice>
    </template>
    <template data-late="asked">
      <div>
        <Notice tone="warning" role="alert" title={t('Phần bạn nhập lúc mất mạng chưa được lưu.')}>
          <p>{t('Chọn điều muốn giữ. Mục ấy vừa đổi ở cửa sổ hoặc máy khác.')}</p>
          <form method="post" action="">
            <Button look="secondary">{t('Xem cả hai để chọn')}</Button>
          </form>
        </Notice>
      </div>
    </template>
  </>
)
