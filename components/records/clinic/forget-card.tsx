import { buttonClasses } from '@/components/ui/button'
import { t } from '@/lib/words/t'

/** Takes a kept card off this machine; scripts find it by its part. */
export const ForgetCard = () => (
  <button type="button" data-part="forget" className={buttonClasses('danger', 'cursor-pointer')}>
    {t('Xóa thẻ khỏi máy này')}
  </button>
)
