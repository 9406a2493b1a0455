import type { User } from '@/lib/accounts/account'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import { reportHref } from '@/lib/corrections/addresses'
import type { SentCorrection } from '@/lib/corrections/correction'
import { missingMark } from '@/lib/corrections/report/missing-mark'
import { estimateHref } from '@/lib/estimates/estimate-kinds'
import { formatDay } from '@/lib/forms/days/dates'
import { countMonths } from '@/lib/participation/months/count-months'
import { explainTotal } from '@/lib/participation/explain-total'
import { insurances } from '@/lib/participation/insurances'
import { emptyMonths } from '@/lib/participation/oddities/find-gaps'
import type { HistoryOfOne } from '@/lib/participation/judged-history'
import { layOutYears } from '@/lib/participation/time-line/lay-out-years'
import type { OpenRecords } from '@/lib/records/open-records'
import { mayOnlyLook } from '@/lib/records/record-subject'
import type { Insurance } from '@/lib/records/records'
import { t } from '@/lib/words/t'
import { TakeLink } from '../papers/take-link'
import { RecordsPage } from '../records-page'
import { InsuranceLinks } from './insurance-links'
import { OddityList } from './oddity-list'
import { PeriodTable } from './period-table'
import { TimeLine } from './time-line'
import { TotalTime } from './total-time'

type Props = {
  user: User
  records: OpenRecords
  insurance: Insurance
  history: HistoryOfOne
  /** ISO day; null where no file told anything. */
  changedOn: string | null
  /** What was reported, the newest first. */
  reports: readonly SentCorrection[]
  /** Of the months some were used for a benefit: they count as paid, and no more for the next one. */
  isDrawnUpon?: boolean
}

/** The history of one insurance: how long, what looks wrong, the picture, the table. */
export function InsurancePage({ user, records, ...told }: Props) {
  const { insurance, history, changedOn, reports, isDrawnUpon = false } = told
  const { periods, oddities, thisMonth } = history
  const { title, empty, why } = insurances[insurance]
  const total = countMonths(periods, thisMonth)
  return (
    <RecordsPage user={user} records={records} part="participation">
      <InsuranceLinks whose={records.whose} insurance={insurance} />
      <h2 className="mb-3 text-2xl">{t(title)}</h2>
      {periods.length === 0 ? (
        <div className="max-w-form">
          <Notice title={t(empty)}>
            <p>{t(why)}</p>
          </Notice>
        </div>
      ) : (
        <>
          <TakeLink records={records} kind="PARTICIPATION" />
          <TotalTime total={total} steps={explainTotal(periods, thisMonth)} />
          {isDrawnUpon && <DrawnUpon records={records} />}
          <OddityList {...{ records, oddities, reports }} />
          <TimeLine
            line={layOutYears(periods)}
            gaps={emptyMonths(periods)}
            questions={oddities.filter(({ kind }) => kind === 'gap')}
            total={total.paid}
          />
          <h3 className="mb-3 text-xl">{t('Từng giai đoạn, mới nhất ở trên')}</h3>
          <PeriodTable
            caption={t(title)}
            {...{ records, reports }}
            periods={periods.toReversed()}
          />
        </>
      )}
      {!mayOnlyLook(records) && (
        <p className="mb-4 print:hidden">
          <a
            href={reportHref(records.whose, 'participation', missingMark(insurance))}
            className="inline-flex min-h-11 items-center"
          >
            {t('Báo thiếu một giai đoạn')}
          </a>
        </p>
      )}
      {changedOn && (
        <p className="max-w-prose text-base text-ink-soft">
          <Words>
            {t('Theo dữ liệu cơ quan BHXH gửi. Thay đổi gần nhất: ngày {day}.', {
              day: formatDay(changedOn),
            })}
          </Words>
        </p>
      )}
    </RecordsPage>
  )
}

/** Whoever may only look does not see estimates. */
const DrawnUpon = ({ records }: { records: OpenRecords }) => (
  <p className="mb-4 max-w-prose">
    {t('Tổng này gồm cả tháng đã dùng để hưởng trợ cấp thất nghiệp.')}{' '}
    {!mayOnlyLook(records) && (
      <a
        href={estimateHref(records.whose, 'unemployment')}
        className="inline-flex min-h-11 items-center"
      >
        {t('Xem còn tính bao nhiêu tháng')}
      </a>
    )}
  </p>
)
