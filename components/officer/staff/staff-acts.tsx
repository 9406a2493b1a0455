import { buttonClasses } from '@/components/ui/button'
import type { ShownStaffMember } from '@/lib/staff/shown/show-officer'
import { staffActs } from '@/lib/staff/staff-act'
import { OfficerButton } from '../officer-button'

const none = {
  self: 'Đây là tài khoản của bạn. Việc gì cần đổi thì nhờ người quản trị khác đề nghị.',
  waiting: 'Đang có một đề nghị về cán bộ này. Đợi kết quả, rồi mới gửi được đề nghị khác.',
}

type Props = { member: ShownStaffMember }

/** What may be asked for about an officer, and the slip of one who has not been here yet. */
export const StaffActs = ({ member }: Props) => (
  <section aria-labelledby="viec-lam-duoc" className="mb-8">
    <h2 id="viec-lam-duoc" className="mb-2 text-xl">
      Việc làm được
    </h2>
    {member.noActs && <p className="mb-3 max-w-[60rem]">{none[member.noActs]}</p>}
    <ul className="mb-3 flex flex-wrap gap-3">
      {member.acts.map((act) => (
        <li key={act}>
          <a
            href={`/can-bo/nhan-su/${member.id}/${staffActs[act].slug}`}
            className={buttonClasses('secondary')}
          >
            {staffActs[act].title}
          </a>
        </li>
      ))}
    </ul>
    {member.isUnopened && <PrintSlip member={member} />}
  </section>
)

/** The slip opens beside the page: its code stands nowhere else. */
const PrintSlip = ({ member: { id } }: Props) => (
  <form method="post" action={`/can-bo/nhan-su/${id}/phieu`} target="_blank">
    <p className="mb-2 max-w-[60rem]">
      Cán bộ này chưa đặt mật khẩu. Phiếu có mã mới, mã đã đưa trước không dùng được nữa. Đưa phiếu
      tận tay: số di động của họ được báo mỗi lần in. Ai đồng ý đề nghị thì không in phiếu.
    </p>
    <OfficerButton look="secondary">In phiếu kích hoạt (PDF, mở trang mới)</OfficerButton>
  </form>
)
