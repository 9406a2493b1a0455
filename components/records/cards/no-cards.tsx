import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import { t } from '@/lib/words/t'

/** Nothing was told of a card: that need not mean that there is none. */
export const NoCards = () => (
  <Notice title={t('Dữ liệu chưa có thẻ BHYT nào')}>
    <p>
      <Words>{t('Cổng chỉ hiện những thẻ mà hệ thống của cơ quan BHXH đã chuyển đến.')}</Words>
    </p>
    <p>
      <Words>{t('Nếu đang có thẻ, hãy báo cơ quan BHXH để bổ sung vào dữ liệu.')}</Words>
    </p>
    <p>
      <Words>
        {t('Nếu chưa tham gia BHYT, hãy hỏi nơi làm việc, trường học hoặc điểm thu gần nhà.')}
      </Words>
    </p>
  </Notice>
)
