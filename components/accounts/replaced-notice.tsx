import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/words/t'

/** Somebody else had been signed in on this machine. */
export const ReplacedNotice = () => (
  <Notice role="status" title={t('Tài khoản trước đó trên máy này đã đăng xuất')}>
    <p>{t('Mỗi lúc, một máy chỉ đăng nhập một tài khoản.')}</p>
  </Notice>
)
