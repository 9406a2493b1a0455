import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/words/t'

/** On a visitors' computer: the browser would leave a file where the next visitor finds it, and we can't erase it there. */
export const NotHere = () => (
  <Notice title={t('Máy dùng chung: không tải giấy và tệp về máy này')}>
    <p>{t('Tệp đã tải nằm lại trong máy, người dùng sau mở được. Cổng không xóa được tệp ấy.')}</p>
    <p>
      {t('Hãy mở trang này ở điện thoại hoặc máy của bạn. Cần giấy ngay thì hỏi cán bộ tại quầy.')}
    </p>
  </Notice>
)
