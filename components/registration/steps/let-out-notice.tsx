import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/words/t'

/** To whoever holds this browser, who may be a stranger: what has happened, and nothing of whose case it was. */
export const LetOutNotice = () => (
  <Notice
    role="status"
    title={t('Máy này không còn mở hồ sơ, vì liên hệ của tài khoản đã đổi tại cơ quan BHXH.')}
  >
    <p>{t('Mở lại bằng mã gửi đến số điện thoại của tài khoản.')}</p>
  </Notice>
)
