import type { ReactNode } from 'react'
import { EvidenceLinks } from '@/components/records/reports/evidence-links'
import { EvidenceTable } from '@/components/records/reports/asked-about'
import { ReportedTable } from '@/components/records/reports/reported-table'
import { SummaryList } from '@/components/ui/summary-list'
import { officerLabelOf } from '@/lib/corrections/officers/officer-words'
import {
  dueOfWish,
  showsEvidence,
  type OfficeCorrection,
  type ReportedRow,
} from '@/lib/corrections/correction'
import { readMissingMark } from '@/lib/corrections/report/missing-mark'
import { subjectOf } from '@/lib/corrections/subjects'
import { formatInstant } from '@/lib/forms/days/dates'
import { officeEvidenceHref } from '@/lib/corrections/addresses'
import { insurances } from '@/lib/participation/insurances'
import type { KeptEvidence } from '@/lib/stored-files/evidence/evidence-files'

type Props = {
  correction: OfficeCorrection
  /** The row as it stands now; null where it is no more. */
  now: { row: ReportedRow } | null
  papers: readonly KeptEvidence[]
}

/** Who reports what, and beside what stands there what they say is right. */
export function CorrectionFacts({ correction, now, papers }: Props) {
  const { account, subject, mark, typed, row, byId, sentAt, answer, notes, evidence } = correction
  const { title, reasons, wish } = subjectOf(subject)
  const due = dueOfWish(correction)
  const missing = readMissingMark(mark)
  return (
    <div className="max-w-prose">
      <SummaryList
        rows={[
          { label: 'Người tham gia', value: account.fullName },
          { label: 'Mã số BHXH', value: account.login },
          { label: 'Ai báo', value: byId ? 'Người giám hộ' : 'Người tham gia' },
          {
            label: 'Báo sai về',
            value: missing
              ? insurances[missing.insurance].short
              : (row.insurance ?? row.kind ?? title),
          },
          {
            label: wish ? 'Yêu cầu' : 'Điều chưa đúng',
            value: reasons[typed.reason ?? '']?.label ?? 'Thiếu một giai đoạn',
          },
          { label: 'Kể thêm', value: typed.note },
          { label: 'Gửi lúc', value: formatInstant(sentAt) },
          ...(due ? [{ label: 'Hạn trả lời', value: formatInstant(due) }] : []),
          { label: 'Tình trạng', value: officerLabelOf(correction) },
          { label: 'Giấy tờ gửi kèm', value: papersOf(correction, papers) },
          ...notes.map(({ at, text }) => ({
            label: `Viết thêm lúc ${formatInstant(new Date(at))}`,
            value: text,
          })),
          ...(answer === null ? [] : [{ label: 'Đã trả lời', value: answer }]),
          ...(evidence ? [{ label: 'Cổng đã hỏi', value: evidence.question }] : []),
        ]}
      />
      {evidence && <EvidenceTable rows={evidence.rows} />}
      {!wish && <ReportedTable report={correction} now={now} />}
    </div>
  )
}

/** Each look is written into the owner's journal, so a page shows none of them by itself. */
const papersOf = ({ id, state }: OfficeCorrection, papers: readonly KeptEvidence[]): ReactNode => {
  if (!showsEvidence({ state })) return 'Người báo đã rút nên không mở được nữa'
  return papers.length === 0 ? (
    'Không có'
  ) : (
    <EvidenceLinks all={papers} hrefOf={(file) => officeEvidenceHref(id, file)} />
  )
}
