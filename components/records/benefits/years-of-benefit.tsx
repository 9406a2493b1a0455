import { DataTable } from '@/components/ui/data-table'
import { Words } from '@/components/ui/words/words'
import type { YearOfBenefit } from '@/lib/benefits/monthly-benefits'
import { benefitState } from '@/lib/benefits/benefit-states'
import { formatDay, formatMonth } from '@/lib/forms/days/dates'
import { shownDong, shownMoney } from '@/lib/records/shown'
import { t } from '@/lib/words/t'

const MONTHS = 12
const RECEIVING = ['RECEIVING', 'RESUMED']

/** What was paid, a table a year under its sum; the newest stands open. A sum has a line of its own: with a sign before it, it would not fit a narrow phone in big letters. */
export const YearsOfBenefit = ({ years }: { years: readonly YearOfBenefit[] }) => (
  <>
    {years.map((of, at) => (
      <details key={of.year} open={at === 0} className="mb-2 border-t border-line pt-1">
        <summary className="min-h-11 py-2 text-voice">
          <span className="underline underline-offset-4">{yearWords(of)}</span>
          <span className="block font-bold text-ink tabular-nums">
            <Words>{shownDong(of.sum)}</Words>
          </span>
        </summary>
        <YearTable of={of} />
      </details>
    ))}
  </>
)

/** Of a year that is not over, or that the data has in part, the sum is not that of the year. */
const yearWords = ({ year, months }: YearOfBenefit): string =>
  months.length < MONTHS
    ? t('Năm {year}: {count} tháng có trong dữ liệu', { year, count: months.length })
    : t('Năm {year}', { year })

const YearTable = ({ of: { year, months } }: { of: YearOfBenefit }) => (
  <DataTable
    caption={t('Các tháng đã chi trong năm {year}', { year })}
    hideCaption
    columns={[
      { header: t('Tháng') },
      { header: t('Số tiền (đồng)'), isNumber: true },
      { header: t('Ngày chi trả') },
    ]}
    rows={months.map(({ month, row }) => ({
      key: row.key,
      cells: [
        <Words key="month">{formatMonth(month)}</Words>,
        // Its unit stands in the header: beside it the number would not fit a narrow phone in big letters.
        shownMoney(row.amount),
        <Words key="paid">{paidOrState(row)}</Words>,
      ],
    }))}
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
