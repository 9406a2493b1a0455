import { DataTable } from '@/components/ui/data-table'
import { formatInstant } from '@/lib/forms/days/dates'
import type { ShownStaff } from '@/lib/staff/shown/show-staff'
import { staffActs } from '@/lib/staff/staff-act'
import { staffLapsesAt } from '@/lib/staff/staff-request'

/** What waits for a second pair of eyes: everybody who keeps officers sees who asked for what. */
export const WaitingTable = ({ waiting }: Pick<ShownStaff, 'waiting'>) =>
  waiting.length > 0 && (
    <DataTable
      caption="Đề nghị đang chờ người thứ hai"
      columns={[
        { header: 'Việc' },
        { header: 'Cán bộ' },
        { header: 'Người gửi' },
        { header: 'Lý do' },
        { header: 'Chờ đến' },
      ]}
      rows={waiting.map(({ id, act, login, asker, ground, createdAt, isOwn }) => ({
        key: id,
        cells: [
          <a key="mo" href={`/can-bo/nhan-su/de-nghi/${id}`}>
            {staffActs[act].title}
          </a>,
          login,
          isOwn ? `${asker} (bạn)` : asker,
          ground,
          formatInstant(staffLapsesAt(createdAt)),
        ],
      }))}
    />
  )
