import { DataTable } from '@/components/ui/data-table'
import {
  kindLabel,
  maskedContact,
  stateLabel,
  type ContactChange,
} from '@/lib/contacts/contact-change'
import { formatInstant } from '@/lib/forms/dates'

export const ChangeTable = ({ changes }: { changes: ContactChange[] }) => (
  <DataTable
    stacks
    caption="Thay đổi liên hệ đang chờ"
    columns={[
      { header: 'Người đề nghị' },
      { header: 'Thay đổi' },
      { header: 'Liên hệ mới' },
      { header: 'Đang chờ' },
      { header: 'Từ lúc' },
    ]}
    rows={changes.map(({ id, kind, newValue, state, stateSince, account }) => ({
      key: id,
      cells: [
        <a key="mo" href={`/can-bo/doi-lien-he/${id}`} className="[overflow-wrap:anywhere]">
          {account.fullName}
        </a>,
        kindLabel[kind],
        maskedContact(kind, newValue),
        stateLabel[state],
        formatInstant(stateSince),
      ],
    }))}
    empty={<p>Không có thay đổi nào đang chờ.</p>}
  />
)
