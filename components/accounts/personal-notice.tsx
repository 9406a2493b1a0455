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
        <p>Lần sau, bạn đăng nhập bằng mã số BHXH và mật khẩu vừa đặt.</p>
      </Notice>
    )
  if (hasNewPassword)
    return (
      <Notice tone="success" role="status" title="Mật khẩu mới đã có hiệu lực">
        <p>Những nơi khác đang đăng nhập tài khoản này đã được thoát ra.</p>
      </Notice>
    )
  if (hasEmail)
    return (
      <Notice tone="success" role="status" title="Thư điện tử đã được xác nhận">
        <p>Khi quên mật khẩu, bạn nhận mã qua thư điện tử cũng được.</p>
      </Notice>
    )
  return hasReplaced ? <ReplacedNotice /> : null
}
