import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'

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

type Shown = { isOpenableElsewhere?: boolean }

/** Always in sight where a case is: nobody who shares a machine must look for the way out. */
export const LeaveBrowser = ({ isOpenableElsewhere = true }: Shown) => (
  <Panel title="Máy này dùng chung?">
    <p>
      {isOpenableElsewhere
        ? 'Xóa hồ sơ khỏi máy này khi bạn xong việc. Hồ sơ vẫn còn ở cơ quan BHXH. Mở lại bằng mã hồ sơ và số điện thoại đã xác nhận.'
        : 'Tờ khai này chưa xác nhận số điện thoại. Nếu xóa khỏi máy này, bạn không mở lại được.'}
    </p>
    <form method="post" action="/ho-so/thoat" className="mt-4">
      <Button look="secondary">Xóa hồ sơ khỏi máy này</Button>
    </form>
  </Panel>
)
