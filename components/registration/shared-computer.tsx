import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/** Asked once, when a case is sent: whoever comes next to this machine must not find it. */
export const SharedComputer = () => (
  <Notice tone="info" title="Máy này có người khác dùng không?">
    <p>Nếu có, in tờ khai xong hãy xóa hồ sơ khỏi máy này. Hồ sơ vẫn còn ở cơ quan BHXH.</p>
    <p>Mở lại bằng mã hồ sơ và số điện thoại đã xác nhận.</p>
    <form method="post" action="/ho-so/thoat" className="pt-2">
      <Button look="secondary">Xóa hồ sơ khỏi máy này</Button>
    </form>
  </Notice>
)
