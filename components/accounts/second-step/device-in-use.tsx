import { Notice } from '@/components/ui/notice'
import { formatInstant } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

/** Said before it is done: who goes on here signs the other device out. */
export const DeviceInUse = ({ device, lastSeenAt }: { device: string; lastSeenAt: Date }) => (
  <Notice tone="warning" title={t('Tài khoản đang dùng trên thiết bị khác: {device}', { device })}>
    <p>
      {t('Lần dùng gần nhất: {instant}.', { instant: formatInstant(lastSeenAt) })}{' '}
      {t('Khi bạn đăng nhập ở đây, thiết bị ấy được đăng xuất.')}
    </p>
  </Notice>
)
