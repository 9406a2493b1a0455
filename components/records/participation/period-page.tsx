import type { ReactNode } from 'react'
import { SummaryList } from '@/components/ui/summary-list'
import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import type { User } from '@/lib/accounts/account'
import type { SentCorrection } from '@/lib/corrections/correction'
import { formatMonth } from '@/lib/forms/days/dates'
import { monthCount } from '@/lib/participation/months/calendar'
import { insuranceHref, insurances } from '@/lib/participation/insurances'
import { shownColumn } from '@/lib/participation/period-words'
import type { OpenRecords } from '@/lib/records/open-records'
import { recordHref } from '@/lib/records/record-parts'
import {
  appColumns,
  c14Columns,
  columnsOfPeriod,
  type PeriodColumn,
  type PeriodRecord,
} from '@/lib/records/period-columns'
import { rowMark } from '@/lib/records/row-mark'
import { shownMonths } from '@/lib/records/shown'
import { t } from '@/lib/words/t'
import { RecordsPage } from '../records-page'
import { ReportLink } from '../reports/report-link'

type Props = {
  user: User
  records: OpenRecords
  period: PeriodRecord
  reports: readonly SentCorrection[]
}

/** What an employer has written is Vietnamese in every language; so are no numbers and no months. */
function inTheirWords(name: PeriodColumn, period: PeriodRecord): ReactNode {
  const value = shownColumn(name, period)
  if (value === null || columnsOfPeriod[name].kind !== 'words') return value
  return (
    <Vietnamese>
      <Words>{value}</Words>
    </Vietnamese>
  )
}

const rowsOf = (names: object, period: PeriodRecord) =>
  (Object.keys(names) as PeriodColumn[]).map((name) => ({
    label: t(columnsOfPeriod[name].label),
    value: inTheirWords(name, period),
  }))

/** All that the core system told of one period. */
export function PeriodPage({ user, records, period, reports }: Props) {
  const { title } = insurances[period.insurance]
  const list = insuranceHref(recordHref(records.whose, 'participation'), period.insurance)
  const heading = `${formatMonth(period.fromMonth)} – ${formatMonth(period.toMonth)}`
  const more = rowsOf(c14Columns, period).filter(({ value }) => value !== null)
  return (
    <RecordsPage
      user={user}
      records={records}
      part="participation"
      below={{ title: heading, trail: [{ title: t(title), href: list }] }}
    >
      <div className="max-w-form">
        <p className="mb-4">
          {t('{insurance}, {time}', { insurance: t(title), time: shownMonths(monthCount(period)) })}
        </p>
        <SummaryList missing={t('Không ghi')} rows={rowsOf(appColumns, period)} />
        {more.length > 0 && (
          <>
            <h2 className="mb-3 text-2xl">{t('Phụ cấp, tỷ lệ đóng')}</h2>
            <SummaryList rows={more} />
          </>
        )}
        <p>
          <ReportLink
            records={records}
            subject="participation"
            mark={rowMark(records.bhxhCode, period.key)}
            reports={reports}
            of={heading}
            label={t('Báo sai giai đoạn này')}
          />
        </p>
        <p className="print:hidden">
          <a href={list} className="inline-flex min-h-11 items-center">
            {t('Về danh sách các giai đoạn')}
          </a>
        </p>
      </div>
    </RecordsPage>
  )
}
