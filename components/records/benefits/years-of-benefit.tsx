import { DataTable } from '@/components/ui/data-table'
import { Words } from '@/components/ui/words/words'
import { Details } from '@/components/ui/details'
import type { YearOfBenefit } from '@/lib/benefits/monthly-benefits'
import { benefitState } from '@/lib/benefits/benefit-states'
import { formatDay, formatMonth } from '@/lib/forms/days/dates'
import { shownDong } from '@/lib/records/shown'
import { t } from '@/lib/words/t'

const RECEIVING = ['RECEIVING', 'RESUMED']

/** What was paid, a table a year; the newest stands open. */
export const YearsOfBenefit = ({ years }: { years: readonly YearOfBenefit[] }) => (
  <div className="[&>details]:mb-2">
    {years.map((of, at) => (
      <Details
        key={of.year}
        open={at === 0}
        summary={t('Năm {year}: {sum}', { year: of.year, sum: shownDong(of.sum) })}
      >
        <YearTable of={of} />
      </Details>
    ))}
  </div>
)

const YearTable = ({ of: { year, months, sum } }: { of: YearOfBenefit }) => (
  <DataTable
    caption={t('Các tháng đã chi trong năm {year}', { year })}
    hideCaption
    stacks={false}
    columns={[
      { header: t('Tháng') },
      { header: t('Số tiền'), isNumber: true },
      { header: t('Ngày chi trả') },
    ]}
    rows={months.map(({ month, row }) => ({
      key: row.key,
      cells: [
        <Words key="month">{formatMonth(month)}</Words>,
        shownDong(row.amount),
        <Words key="paid">{paidOrState(row)}</Words>,
      ],
    }))}
    total={[t('Cả năm'), shownDong(sum), '']}
  />
)

/** A month in which nothing usual happened says its state. */
const paidOrState = (row: YearOfBenefit['months'][number]['row']): string =>
  [
    row.paidOn === null ? '' : formatDay(row.paidOn),
    RECEIVING.includes(row.state) ? '' : t(benefitState(row).words),
  ]
    .filter((part) => part !== '')
    .join(', ')
