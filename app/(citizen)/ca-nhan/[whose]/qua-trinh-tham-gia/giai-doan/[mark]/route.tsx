import { page } from '@/app/page-route'
import { PeriodPage } from '@/components/records/participation/period-page'
import { listReportsOf } from '@/lib/corrections/report/send-report'
import { formatMonth } from '@/lib/forms/days/dates'
import { isRowMark, rowMark } from '@/lib/records/row-mark'
import { listPeriods } from '@/lib/records/repository'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { requireRecords } from '../../../require-records'

export const GET = page<{ whose: string; mark: string }>(
  async ({ params: { whose, mark }, search }) => {
    if (!isRowMark(mark)) return null
    const opened = await requireRecords('participation', {
      whose,
      search,
      below: `/giai-doan/${mark}`,
      isShown: true,
    })
    if (!opened) return null
    const { records } = opened
    const [periods, reports] = await Promise.all([
      listPeriods(records),
      listReportsOf(records, 'participation'),
    ])
    const period = periods.find(({ key }) => rowMark(records.bhxhCode, key) === mark)
    if (!period) return null
    return {
      title: titleOfRecords(
        records,
        t('Giai đoạn {from} – {to}', {
          from: formatMonth(period.fromMonth),
          to: formatMonth(period.toMonth),
        }),
      ),
      body: <PeriodPage {...opened} {...{ period, reports }} />,
    }
  },
)
