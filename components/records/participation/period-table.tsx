import { DataTable } from '@/components/ui/data-table'
import { StatusTag } from '@/components/ui/status-tag'
import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import type { SentCorrection } from '@/lib/corrections/correction'
import { formatMonth } from '@/lib/forms/days/dates'
import { periodHref } from '@/lib/participation/addresses'
import { contributionWords } from '@/lib/participation/period-words'
import type { OpenRecords } from '@/lib/records/open-records'
import { rowMark } from '@/lib/records/row-mark'
import type { PeriodRecord } from '@/lib/records/records'
import { t } from '@/lib/words/t'
import { ReportLink } from '../reports/report-link'

type Props = {
  caption: string
  records: Pick<OpenRecords, 'whose' | 'bhxhCode' | 'relation'>
  /** The newest first. */
  periods: readonly PeriodRecord[]
  reports: readonly SentCorrection[]
}

/** Columns as the app has them; each line leads to all that is known of it. */
export const PeriodTable = ({ caption, records, periods, reports }: Props) => (
  <DataTable
    caption={caption}
    hideCaption
    columns={[
      { header: t('Từ tháng'), width: 'lg:w-30' },
      { header: t('Đến tháng'), width: 'lg:w-30' },
      { header: t('Đơn vị') },
      { header: t('Nghề nghiệp Chức vụ') },
      { header: t('Xem thêm'), width: 'lg:w-48', isForScreen: true },
    ]}
    rows={periods.map((period) => ({
      key: period.key,
      cells: [
        formatMonth(period.fromMonth),
        formatMonth(period.toMonth),
        <EmployerOf key="employer" period={period} />,
        period.posts ? (
          <Vietnamese key="posts">
            <Words>{period.posts}</Words>
          </Vietnamese>
        ) : (
          t('Không ghi')
        ),
        <RowLinks key="more" {...{ records, period, reports }} />,
      ],
    }))}
  />
)

const EmployerOf = ({ period }: { period: PeriodRecord }) => (
  <>
    <Vietnamese>
      <Words>{period.employerName}</Words>
    </Vietnamese>
    {period.state !== 'PAID' && (
      <>
        <br />
        <StatusTag tone={period.state === 'OWED' ? 'warning' : 'neutral'}>
          {t(contributionWords[period.state])}
        </StatusTag>
      </>
    )}
  </>
)

type RowProps = Pick<Props, 'records' | 'reports'> & { period: PeriodRecord }

function RowLinks({ records, period, reports }: RowProps) {
  const mark = rowMark(records.bhxhCode, period.key)
  const of = `${formatMonth(period.fromMonth)} – ${formatMonth(period.toMonth)}`
  return (
    <span className="flex flex-wrap gap-x-5 lg:-my-2 print:hidden">
      <a href={periodHref(records.whose, mark)} className="inline-flex min-h-11 items-center">
        <span>
          {t('Chi tiết')}
          <span className="sr-only"> {of}</span>
        </span>
      </a>
      <ReportLink subject="participation" {...{ records, mark, reports, of }} />
    </span>
  )
}
