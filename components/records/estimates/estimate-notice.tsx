import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/words/t'

/** Said on every page of estimates. */
export const EstimateNotice = () => (
  <Notice title={t('Đây là số ước tính')}>
    <p>
      {t(
        'Tính từ các tháng đóng mà cổng có, theo luật đang áp dụng. Cơ quan BHXH quyết định số thật.',
      )}
    </p>
  </Notice>
)
