import { OfficerButton } from '@/components/officer/officer-button'
import { pageFormId } from '@/components/officer/page-form'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/fields/text-area'
import type { ShownStaffRequest } from '@/lib/staff/shown/show-request'
import { staffActs } from '@/lib/staff/staff-act'
import type { StaffPressSlug } from '@/lib/staff/staff-request'

const pressAddress = (id: string, press: StaffPressSlug): string =>
  `/can-bo/nhan-su/de-nghi/${id}/${press}`

/** What Enter in a box does: what can't be done without words, and changes no account. Nothing where there is no box. */
export const usualStaffPress = ({ id, presses }: ShownStaffRequest): string | undefined =>
  presses.includes('khong-dong-y') ? pressAddress(id, 'khong-dong-y') : undefined

type Props = { request: ShownStaffRequest; ticket: string; answer: string; error?: string }

/** What this officer may do with a request now; for whoever waits, who it is that decides. */
export const RequestActions = ({ request, ticket, answer, error }: Props) => (
  <>
    {request.isAlone && <Alone login={request.login} />}
    {request.isAbout && <p className="mb-4">Đề nghị này về chính bạn. Người khác quyết định.</p>}
    {request.presses.includes('bo') && <Drop id={request.id} />}
    {request.presses.includes('dong-y') && <Decide {...{ request, ticket, answer, error }} />}
  </>
)

const Alone = ({ login }: { login: string }) => (
  <Notice title="Chưa có người quản trị khác để quyết định">
    <p>
      Nhờ người vận hành cổng chạy lệnh{' '}
      <code className="font-sans wrap-anywhere">npm run officers -- confirm {login}</code>. Khi đó
      người vận hành là người thứ hai.
    </p>
  </Notice>
)

const Drop = ({ id }: { id: string }) => (
  <form method="post" action={pressAddress(id, 'bo')} className="mb-6">
    <p className="mb-3">Bạn gửi đề nghị này nên người quản trị khác phải quyết định. Báo cho họ.</p>
    <OfficerButton look="secondary">Bỏ đề nghị này</OfficerButton>
  </form>
)

const Decide = ({ request: { id, act, changed }, ticket, answer, error }: Props) => (
  <form
    id={pageFormId}
    method="post"
    action={pressAddress(id, 'khong-dong-y')}
    noValidate
    className="max-w-form space-y-6"
  >
    <input type="hidden" name="phieu" value={ticket} />
    {changed.length === 0 && (
      <div>
        <p className="mb-3">{staffActs[act].brings} Hỏi người gửi nếu thấy lạ.</p>
        <OfficerButton formAction={pressAddress(id, 'dong-y')}>
          Đồng ý: {staffActs[act].title.toLocaleLowerCase('vi')}
        </OfficerButton>
      </div>
    )}
    <div>
      <TextArea
        name="answer"
        value={answer}
        error={error}
        label="Lý do không đồng ý"
        hint="Chỉ ghi khi không đồng ý. Người gửi đọc lời này."
        rows={3}
      />
      <OfficerButton look="danger" formAction={pressAddress(id, 'khong-dong-y')}>
        Không đồng ý
      </OfficerButton>
    </div>
  </form>
)
