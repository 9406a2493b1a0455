import { Notice } from '@/components/ui/notice'

/** Somebody else had been signed in on this machine. */
export const ReplacedNotice = () => (
  <Notice role="status" title="Tài khoản trước đó trên máy này đã đăng xuất">
    <p>Mỗi lúc, một máy chỉ đăng nhập một tài khoản.</p>
  </Notice>
)
