import { DataTable } from '@/components/ui/data-table'
import { StatusTag } from '@/components/ui/status-tag'
import { PersonName } from '@/components/ui/words/person-name'
import { officerLabelOf } from '@/lib/corrections/officers/officer-words'
import { dueOfWish, isStillOpen, type OfficeCorrection } from '@/lib/corrections/correction'
import { subjectOf } from '@/lib/corrections/subjects'
import { formatDay, formatInstant } from '@/lib/forms/days/dates'

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
      { header: 'Hạn trả lời' },
    ]}
    rows={corrections.map(({ id, account, subject, typed, state, sentAt }) => ({
      key: id,
      cells: [
        <a key="mo" href={`/can-bo/bao-sai/${id}`} className="[overflow-wrap:anywhere]">
          <PersonName>{account.fullName}</PersonName>
        </a>,
        subjectOf(subject).title,
        subjectOf(subject).reasons[typed.reason ?? '']?.label ?? 'Thiếu một giai đoạn',
        officerLabelOf({ subject, state }),
        formatInstant(sentAt),
        <Due key="han" {...{ subject, typed, sentAt, state }} />,
      ],
    }))}
    empty={<p>{empty}</p>}
  />
)

/** Of a wish the law's day; one that has passed without an answer is marked. */
const Due = (one: Pick<OfficeCorrection, 'subject' | 'typed' | 'sentAt' | 'state'>) => {
  const due = dueOfWish(one)
  if (!due) return '–'
  const isLate = isStillOpen(one.state) && due.getTime() < Date.now()
  return isLate ? (
    <StatusTag tone="danger">{`Quá hạn ${formatDay(due)}`}</StatusTag>
  ) : (
    formatDay(due)
  )
}
