import { DataTable } from '@/components/ui/data-table'
import { StatusTag } from '@/components/ui/status-tag'
import { Words } from '@/components/ui/words/words'
import { formatMonth } from '@/lib/forms/days/dates'
import { periodHref } from '@/lib/participation/addresses'
import { contributionWords } from '@/lib/participation/period-words'
import { rowMark } from '@/lib/participation/row-mark'
import type { PeriodRecord } from '@/lib/records/records'
import { t } from '@/lib/words/t'

type Props = {
  caption: string
  records: { whose: string; bhxhCode: string }
  /** The newest first. */
  periods: readonly PeriodRecord[]
}

/** Columns as the app has them; each line leads to all that is known of it. */
export const PeriodTable = ({ caption, records, periods }: Props) => (
  <DataTable
    caption={caption}
    hideCaption
    columns={[
      { header: t('Từ tháng'), width: 'lg:w-30' },
      { header: t('Đến tháng'), width: 'lg:w-30' },
      { header: t('Đơn vị') },
      { header: t('Nghề nghiệp Chức vụ') },
      { header: t('Xem thêm'), width: 'lg:w-40' },
    ]}
    rows={periods.map((period) => ({
      key: period.key,
      cells: [
        formatMonth(period.fromMonth),
        formatMonth(period.toMonth),
        <EmployerOf key="employer" period={period} />,
        period.posts ? <Words>{period.posts}</Words> : t('Chưa có'),
        <a
          key="more"
          href={periodHref(records.whose, rowMark(records.bhxhCode, period.key))}
          className="inline-flex min-h-11 items-center"
        >
          <span>
            {t('Chi tiết')}
            <span className="sr-only">
              {' '}
              {formatMonth(period.fromMonth)} – {formatMonth(period.toMonth)}
            </span>
          </span>
        </a>,
      ],
    }))}
  />
)

const EmployerOf = ({ period }: { period: PeriodRecord }) => (
  <>
    <Words>{period.employerName}</Words>
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
