import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/words/t'

/** In place of all estimates. */
export const TooYoung = () => (
  <Notice title={t('Chưa đến tuổi đi làm')}>
    <p>{t('Trang này ước tính cho người từ đủ 15 tuổi.')}</p>
  </Notice>
)
