import { DataTable } from '@/components/ui/data-table'
import { SummaryList } from '@/components/ui/summary-list'
import { Masked } from '@/components/ui/words/masked'
import type { Mask } from '@/lib/forms/shown'
import { formatInstant } from '@/lib/forms/days/dates'
import type { ShownStaffMember } from '@/lib/staff/shown/show-officer'
import { staffStateWords } from '@/lib/staff/shown/staff-list-wish'
import { staffActs } from '@/lib/staff/staff-act'
import { staffStateLabel } from '@/lib/staff/staff-request'
import { rolesInWords } from './staff-table'

const covered = (mask: Mask | null) => (mask ? <Masked>{mask}</Masked> : 'Chưa ghi')

/** Who an officer is, where and as what they work, and when they were here. */
export const StaffFacts = ({ member }: { member: ShownStaffMember }) => (
  <div className="max-w-prose">
    <SummaryList
      rows={[
        { label: 'Mã cán bộ', value: member.login },
        { label: 'Cơ quan', value: member.office },
        { label: 'Vai trò', value: rolesInWords(member.roles) },
        { label: 'Tình trạng', value: staffStateWords[member.state].label },
        { label: 'Số nhận mã đăng nhập', value: covered(member.phone) },
        { label: 'Mã số BHXH', value: covered(member.bhxhCode) },
        {
          label: 'Đăng nhập gần nhất',
          value: member.lastSignIn ? formatInstant(member.lastSignIn) : 'Chưa lần nào',
        },
        { label: 'Có tài khoản từ', value: formatInstant(member.createdAt) },
      ]}
    />
  </div>
)

/** What was asked for about them, and what came of it. */
export const StaffRequests = ({ requests }: Pick<ShownStaffMember, 'requests'>) => (
  <DataTable
    caption="Các đề nghị về cán bộ này"
    columns={[{ header: 'Việc' }, { header: 'Gửi lúc' }, { header: 'Kết quả' }]}
    rows={requests.map(({ id, act, state, createdAt }) => ({
      key: id,
      cells: [
        <a key="mo" href={`/can-bo/nhan-su/de-nghi/${id}`}>
          {staffActs[act].title}
        </a>,
        formatInstant(createdAt),
        staffStateLabel[state],
      ],
    }))}
    empty={<p>Chưa có đề nghị nào về cán bộ này.</p>}
  />
)
