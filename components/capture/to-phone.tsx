import { Button } from '@/components/ui/button'
import { t } from '@/lib/words/t'

/** What the form's `intent` says when the pictures are to be taken by a phone. */
export const toPhoneIntent = 'bang-dien-thoai'

/** For who sits at a computer. A device held by touch takes its pictures itself. */
export const ToPhone = () => (
  <div className="mb-7 rounded-lg border border-line p-4 pointer-coarse:hidden">
    <p className="mb-2">
      {t('Nếu đang dùng máy tính, bạn có thể chụp bằng điện thoại rồi làm tiếp ở đây.')}
    </p>
    <Button look="secondary" name="intent" value={toPhoneIntent}>
      {t('Chụp bằng điện thoại')}
    </Button>
  </div>
)
