import { DataTable } from '@/components/ui/data-table'
import { Notice } from '@/components/ui/notice'
import { StatusTag } from '@/components/ui/status-tag'
import { formatInstant } from '@/lib/forms/days/dates'
import { keptKinds, type KeptKindId } from '@/lib/privacy/kinds/kinds'
import type { ShownTerm, Trouble } from '@/lib/privacy/shown/show-retention'
import { termLength } from '@/lib/privacy/terms/term-words'
import { keptTerms } from '@/lib/privacy/terms/terms'

const shownCount = new Intl.NumberFormat('vi-VN').format

const troubleLabel: Record<Trouble, string> = {
  never: 'Chưa chạy lần nào',
  late: 'Lâu chưa chạy',
  failed: 'Lần sau cùng bị hỏng',
  overdue: 'Còn dữ liệu quá hạn',
}

/** Each kind with its terms: how long, the oldest there is, the last run and what it deleted. */
export const RetentionTable = ({ terms }: { terms: ShownTerm[] }) => (
  <>
    <Verdict terms={terms} />
    {(Object.keys(keptKinds) as KeptKindId[]).map((id) => (
      <KindTable key={id} id={id} terms={terms} />
    ))}
  </>
)

const Verdict = ({ terms }: { terms: ShownTerm[] }) => {
  const troubled = terms.filter(({ trouble }) => trouble)
  if (terms.every(({ term, ranAt }) => keptTerms[term].rhythm === 'minute' || !ranAt))
    return (
      <Notice title="Chưa có đêm nào">
        <p>
          Việc dọn đầu tiên chạy lúc 02:15. Sau đó mà dòng nào còn ghi “Chưa chạy lần nào” thì phải
          xem.
        </p>
      </Notice>
    )
  return troubled.length === 0 ? (
    <Notice tone="success" title="Loại nào cũng được xóa đúng hạn">
      <p>Việc dọn chạy mỗi đêm lúc 02:15, loại giữ vài giờ thì mỗi phút.</p>
    </Notice>
  ) : (
    <Notice tone="danger" title={`${troubled.length} hạn giữ cần xem`}>
      <p>
        Hãy báo bộ phận vận hành: việc chạy nền có thể đã dừng. Sổ máy có dòng “ALARM retention”.
      </p>
    </Notice>
  )
}

const KindTable = ({ id, terms }: { id: KeptKindId; terms: ShownTerm[] }) => {
  const { title, terms: own, withoutEnd } = keptKinds[id]
  return (
    <section>
      {own.length > 0 && (
        <DataTable
          caption={title}
          columns={[
            { header: 'Phần nào' },
            { header: 'Hạn giữ' },
            { header: 'Cũ nhất còn lại' },
            { header: 'Lần chạy sau cùng' },
            { header: 'Đã xóa ngày ấy, 30 ngày', isNumber: true },
            { header: 'Tình trạng' },
          ]}
          rows={terms.filter(({ term }) => own.some((one) => one === term)).map(rowOf)}
        />
      )}
      {withoutEnd.map(({ what, because }) => (
        <p key={what} className="mb-4">
          <strong>{own.length === 0 ? `${title}: ${what}.` : `${what}.`}</strong> Không có ngày xóa.{' '}
          {because}
        </p>
      ))}
    </section>
  )
}

const rowOf = ({ term, ...shown }: ShownTerm) => {
  const { what } = keptTerms[term]
  return {
    key: term,
    cells: [
      what,
      termLength(keptTerms[term]) ?? 'Xóa trong lần dọn kế tiếp',
      oldestOf(shown),
      shown.ranAt ? formatInstant(shown.ranAt) : 'Chưa có',
      `${shownCount(shown.deleted)}, ${shownCount(shown.deletedLately)}`,
      shown.trouble ? (
        <StatusTag key="trouble" tone="danger">
          {troubleLabel[shown.trouble]}
        </StatusTag>
      ) : (
        <StatusTag key="kept" tone="success">
          Đúng hạn
        </StatusTag>
      ),
    ],
  }
}

/** What no run has measured yet is not known. */
const oldestOf = ({ oldestAt, ranAt }: Pick<ShownTerm, 'oldestAt' | 'ranAt'>): string => {
  if (!ranAt) return 'Chưa đo'
  return oldestAt ? formatInstant(oldestAt) : 'Không còn gì'
}
