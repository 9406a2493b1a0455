import { Notice } from '@/components/ui/notice'
import { ReplacedNotice } from './replaced-notice'

type Props = {
  isNew: boolean
  hasNewPassword: boolean
  hasEmail: boolean
  hasReplaced: boolean
}

/** What has just been done on the way here. */
export function PersonalNotice({ isNew, hasNewPassword, hasEmail, hasReplaced }: Props) {
  if (isNew)
    return (
      <Notice tone="success" role="status" title="Tài khoản của bạn đã được kích hoạt">
        <p>Cảm ơn bạn. Lần sau, đăng nhập bằng mã số BHXH và mật khẩu vừa đặt.</p>
      </Notice>
    )
  if (hasNewPassword)
    return (
      <Notice tone="success" role="status" title="Mật khẩu mới đã có hiệu lực">
        <p>Các thiết bị khác đang dùng tài khoản này đã bị đăng xuất.</p>
      </Notice>
    )
  if (hasEmail)
    return (
      <Notice tone="success" role="status" title="Thư điện tử đã được xác nhận">
        <p>Từ nay, khi quên mật khẩu, bạn có thể nhận mã qua thư điện tử.</p>
      </Notice>
    )
  return hasReplaced ? <ReplacedNotice /> : null
}
