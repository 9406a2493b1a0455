import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { openAgainWords as openAgain } from '@/lib/site/case-phone'
import { DRAFT_DAYS, opensElsewhere } from '@/lib/registration/remembered'
import type { ShownDeclaration } from './shown-declaration'

/** Asked once, when a case is sent: whoever comes next to this machine must not find it. */
export const SharedComputer = () => (
  <Notice tone="info" title="Máy này có người khác dùng không?">
    <p>Nếu có, in tờ khai xong hãy xóa hồ sơ khỏi máy này. Hồ sơ vẫn còn ở cơ quan BHXH.</p>
    <p>{openAgain}</p>
    <form method="post" action="/ho-so/thoat" className="pt-2">
      <Button look="secondary">Xóa hồ sơ khỏi máy này</Button>
    </form>
  </Notice>
)

type Shown = { declaration?: Pick<ShownDeclaration, 'status' | 'typed'> }

/** What becomes of it: nothing that was not sent is at any office. */
function afterwards({ declaration }: Shown): string {
  if (!declaration) return `Hồ sơ không mất. ${openAgain}`
  if (!opensElsewhere(declaration))
    return 'Tờ khai này chưa xác nhận số điện thoại. Nếu xóa khỏi máy này, bạn không mở lại được.'
  return declaration.status === 'DRAFT'
    ? `Tờ khai chưa gửi vẫn được giữ trên cổng ${DRAFT_DAYS} ngày. ${openAgain}`
    : `Hồ sơ vẫn còn ở cơ quan BHXH. ${openAgain}`
}

/** Always in sight where a case is: nobody who shares a machine must look for the way out. */
export const LeaveBrowser = ({ declaration }: Shown) => (
  <Panel title="Máy này dùng chung?">
    <p>Khi bạn xong việc, xóa hồ sơ khỏi máy này. {afterwards({ declaration })}</p>
    <form method="post" action="/ho-so/thoat" className="mt-4">
      <Button look="secondary">Xóa hồ sơ khỏi máy này</Button>
    </form>
  </Panel>
)
