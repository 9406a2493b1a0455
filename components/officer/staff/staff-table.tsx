import { DataTable } from '@/components/ui/data-table'
import { PersonName } from '@/components/ui/words/person-name'
import { roleLabel, type Role } from '@/lib/accounts/account'
import { formatInstant } from '@/lib/forms/days/dates'
import type { ShownStaff } from '@/lib/staff/shown/show-staff'
import { stateOfOfficer, staffStateWords } from '@/lib/staff/shown/staff-list-wish'

export const rolesInWords = (roles: readonly Role[]): string =>
  roles.map((role) => roleLabel[role]).join(', ')

/** The officers found, each leading to their page. */
export const StaffTable = ({ rows, total }: Pick<ShownStaff, 'rows' | 'total'>) => (
  <DataTable
    caption={`${total.toLocaleString('vi')} cán bộ`}
    columns={[
      { header: 'Họ và tên' },
      { header: 'Mã cán bộ' },
      { header: 'Cơ quan' },
      { header: 'Vai trò' },
      { header: 'Tình trạng' },
      { header: 'Đăng nhập gần nhất' },
    ]}
    rows={rows.map(({ id, login, fullName, office, roles, lastSignIn, ...one }) => ({
      key: id,
      cells: [
        <a key="mo" href={`/can-bo/nhan-su/${id}`} className="[overflow-wrap:anywhere]">
          <PersonName>{fullName}</PersonName>
        </a>,
        login,
        office,
        rolesInWords(roles),
        staffStateWords[stateOfOfficer(one)].label,
        lastSignIn ? formatInstant(lastSignIn) : 'Chưa lần nào',
      ],
    }))}
    empty={<p>Không có cán bộ nào như vậy. Bỏ bớt điều kiện tìm rồi tìm lại.</p>}
  />
)
