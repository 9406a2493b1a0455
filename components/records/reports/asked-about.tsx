import { DataTable } from '@/components/ui/data-table'
import { Notice } from '@/components/ui/notice'
import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import { reportHref } from '@/lib/corrections/addresses'
import type { AskedEvidence } from '@/lib/corrections/correction'
import { markOfOther } from '@/lib/corrections/report/oddity-mark'
import { subjectOf } from '@/lib/corrections/subjects'
import { t } from '@/lib/words/t'

type Props = { whose: string; mark: string; question: string; evidence: AskedEvidence }

const COLUMNS = ['fromMonth', 'toMonth', 'employerName', 'salary', 'coefficient']

/** What looked wrong, which the report answers, and the rows it is about: the office gets them along. */
export function AskedAbout({ whose, mark, question, evidence }: Props) {
  const other = markOfOther(mark)
  return (
    <>
      <Notice title={question}>
        <p>{t('Câu hỏi này và các giai đoạn ở dưới được gửi cùng báo sai của bạn.')}</p>
      </Notice>
      <EvidenceTable rows={evidence.rows} />
      {other && (
        <p className="mb-6">
          <a
            href={reportHref(whose, 'participation', other)}
            className="inline-flex min-h-11 items-center"
          >
            {t('Giai đoạn kia mới chưa đúng: báo giai đoạn kia')}
          </a>
        </p>
      )}
    </>
  )
}

/** The rows that the portal asked about, as they stood then. */
export function EvidenceTable({ rows }: Pick<AskedEvidence, 'rows'>) {
  const { fields } = subjectOf('participation')
  return (
    <DataTable
      caption={t('Giai đoạn được hỏi')}
      columns={COLUMNS.map((field) => ({ header: t(fields[field]!.label) }))}
      rows={rows.map((row) => ({
        key: COLUMNS.map((field) => row[field]).join(' '),
        cells: COLUMNS.map((field) =>
          row[field] ? (
            <Vietnamese key={field}>
              <Words>{row[field]}</Words>
            </Vietnamese>
          ) : (
            t('Không ghi')
          ),
        ),
      }))}
    />
  )
}
