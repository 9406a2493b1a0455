import type { ReactNode } from 'react'
import { kinshipLabel } from '@/lib/accounts/guardians/kinship'
import { DataTable } from '@/components/ui/data-table'
import {
  isOfContact,
  kindLabel,
  stateLabel,
  type ContactChange,
} from '@/lib/contacts/contact-change'
import { formatInstant } from '@/lib/forms/days/dates'
import { MaskedContact } from './masked-contact'

const person = ({ id, account }: ContactChange) => (
  <a key="mo" href={`/can-bo/doi-lien-he/${id}`} className="[overflow-wrap:anywhere]">
    {account.fullName}
  </a>
)
const what = (change: ContactChange) => [
  kindLabel[change.kind],
  isOfContact(change) ? (
    <MaskedContact key="moi" kind={change.kind} value={change.newValue} />
  ) : (
    ((change.guardian?.kinship && kinshipLabel(change.guardian.kinship)) ?? '–')
  ),
]

export const WaitingChanges = ({ changes }: { changes: ContactChange[] }) => (
  <DataTable
    caption="Thay đổi đang chờ"
    columns={[
      { header: 'Tài khoản của' },
      { header: 'Thay đổi' },
      { header: 'Đổi thành' },
      { header: 'Đang chờ' },
      { header: 'Từ lúc' },
    ]}
    rows={changes.map((change) => ({
      key: change.id,
      cells: [
        person(change),
        ...what(change),
        stateLabel[change.state],
        formatInstant(change.stateSince),
      ],
    }))}
    empty={<p>Không có thay đổi nào đang chờ.</p>}
  />
)

/** What came of it, for who asked and who decided: the person may still stand at the counter. */
export const EndedChanges = ({ changes }: { changes: ContactChange[] }) => (
  <DataTable
    caption="Kết quả trong 7 ngày qua"
    columns={[
      { header: 'Tài khoản của' },
      { header: 'Thay đổi' },
      { header: 'Đổi thành' },
      { header: 'Kết quả' },
      { header: 'Lúc' },
    ]}
    rows={changes.map((change) => ({
      key: change.id,
      cells: [person(change), ...what(change), result(change), formatInstant(change.stateSince)],
    }))}
    empty={<p>Trong 7 ngày qua chưa có thay đổi nào xong.</p>}
  />
)

const result = ({ id, state, reason, account }: ContactChange): ReactNode => (
  <span key="ket-qua">
    {stateLabel[state]}
    {reason && `: ${reason}`}
    {state === 'DONE' && (
      <a
        href={`/can-bo/doi-lien-he/${id}/phieu`}
        target="_blank"
        className="flex min-h-11 items-center"
      >
        <span>
          In phiếu<span className="sr-only"> của {account.fullName}</span> (PDF, mở trang mới)
        </span>
      </a>
    )}
  </span>
)
