import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { isAllowed } from '@/lib/registration/status'
import { opensElsewhere } from '@/lib/registration/remembered'
import type { ShownDeclaration } from './shown-declaration'

/** Seldom needed, so folded away: withdraw, and leave no trace on a shared computer. */
export const CaseActions = ({ declaration }: { declaration: ShownDeclaration }) => (
  <>
    {isAllowed('withdraw', declaration.status) && (
      <Details summary="Rút hồ sơ này">
        <p>Hồ sơ sẽ được đóng và không ai xử lý nữa. Khi cần, bạn đăng ký lại từ đầu.</p>
        <form method="post" action="/ho-so/rut">
          <input type="hidden" name="reference" value={declaration.reference} />
          <Button look="danger">Rút hồ sơ</Button>
        </form>
      </Details>
    )}
    <Details summary="Tôi đang dùng máy chung với người khác">
      <p>
        {opensElsewhere(declaration)
          ? 'Nhấn nút dưới đây để xóa hồ sơ khỏi máy này. Hồ sơ vẫn còn. Mở lại bằng mã hồ sơ và số điện thoại đã xác nhận.'
          : 'Tờ khai này chưa xác nhận số điện thoại. Nếu nhấn nút dưới đây, bạn không mở lại được tờ khai này.'}
      </p>
      <form method="post" action="/ho-so/thoat">
        <Button look="secondary">Xóa hồ sơ khỏi máy này</Button>
      </form>
    </Details>
  </>
)
