import { benefitHref } from '@/lib/benefits/benefit-tabs'
import { benefitMark } from '@/lib/benefits/benefit-mark'
import { toldSince, type MonthlyBenefit } from '@/lib/benefits/monthly-benefits'
import type { OpenRecords } from '@/lib/records/open-records'
import { shownDong } from '@/lib/records/shown'
import { formatDay, formatMonth } from '@/lib/forms/days/dates'
import { Words } from '@/components/ui/words/words'
import { t } from '@/lib/words/t'
import { benefitName } from './benefit-name'
import { StateTold } from './state-told'
import { YearsOfBenefit } from './years-of-benefit'

type Props = { records: OpenRecords; monthly: MonthlyBenefit }

/** One pension or allowance: what it comes to now, and what was paid year by year. */
export function MonthlyPanel({ records, monthly }: Props) {
  const { newest, years } = monthly
  const since = toldSince(monthly)
  const last = years[0]?.months[0]
  const mark = benefitMark(records.bhxhCode, newest)
  return (
    <section className="mb-10">
      <h2 className="mb-2 text-2xl">{benefitName(newest)}</h2>
      <p className="mb-2 text-2xl font-bold tabular-nums">
        {t('{amount} mỗi tháng', { amount: shownDong(newest.amount) })}
      </p>
      {last && (
        <p className="mb-2">
          <Words>{t('Tháng mới nhất đã chi: {month}.', { month: formatMonth(last.month) })}</Words>
        </p>
      )}
      <p className="mb-3">
        <StateTold of={newest} />
      </p>
      <p className="mb-5 print:hidden">
        <a
          href={benefitHref(records.whose, 'monthly', mark)}
          className="inline-flex min-h-11 items-center"
        >
          {t('Quyết định, nơi chi trả và cách tính')}
        </a>
      </p>
      {years.length > 0 && <h3 className="mb-3 text-xl">{t('Đã chi theo từng năm')}</h3>}
      {since && (
        <p className="mb-3 max-w-prose">
          <Words>
            {t('Hưởng từ {begun}. Dữ liệu chỉ kể các tháng đã chi từ {month}.', {
              begun: formatDay(since.begun),
              month: formatMonth(since.month),
            })}
          </Words>
        </p>
      )}
      <YearsOfBenefit years={years} />
    </section>
  )
}
