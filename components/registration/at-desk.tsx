import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/words/t'

/** For the officer who fills it in: whose words these are, and the way back. */
export const AtDeskNotice = () => (
  <Notice tone="info" title={t('Bạn đang nhập tại quầy cùng người khai.')}>
    <p>
      {t('Đọc lại cho họ nghe trước khi gửi. Sau đó in mẫu 01 để họ ký.')}{' '}
      <a href="/can-bo/tai-quay">{t('Về trang quầy')}</a>
    </p>
  </Notice>
)
