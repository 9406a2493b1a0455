import { DataTable } from '@/components/ui/data-table'
import { PersonName } from '@/components/ui/words/person-name'
import { officerStateLabel } from '@/lib/corrections/officers/officer-words'
import type { OfficeCorrection } from '@/lib/corrections/correction'
import { subjectOf } from '@/lib/corrections/subjects'
import { formatInstant } from '@/lib/forms/days/dates'

type Props = { caption: string; corrections: readonly OfficeCorrection[]; empty: string }

/** Reports of people, each leading to its page. */
export const CorrectionTable = ({ caption, corrections, empty }: Props) => (
  <DataTable
    caption={caption}
    columns={[
      { header: 'Người tham gia' },
      { header: 'Báo sai về' },
      { header: 'Điều chưa đúng' },
      { header: 'Tình trạng' },
      { header: 'Gửi lúc' },
    ]}
    rows={corrections.map(({ id, account, subject, typed, state, sentAt }) => ({
      key: id,
      cells: [
        <a key="mo" href={`/can-bo/bao-sai/${id}`} className="[overflow-wrap:anywhere]">
          <PersonName>{account.fullName}</PersonName>
        </a>,
        subjectOf(subject).title,
        subjectOf(subject).reasons[typed.reason ?? '']?.label ?? 'Thiếu một giai đoạn',
        officerStateLabel[state],
        formatInstant(sentAt),
      ],
    }))}
    empty={<p>{empty}</p>}
  />
)
