import { Notice } from '@/components/ui/notice'
import type { SentCorrection } from '@/lib/corrections/correction'
import { markOfOther, oddityMark } from '@/lib/corrections/report/oddity-mark'
import { oddityQuestion } from '@/lib/participation/oddities/oddity-words'
import type { Oddity } from '@/lib/participation/oddities/oddity'
import { shownSpan } from '@/lib/participation/months/shown-span'
import type { OpenRecords } from '@/lib/records/open-records'
import { mayOnlyLook } from '@/lib/records/record-subject'
import { t } from '@/lib/words/t'
import { ReportLink } from '../reports/report-link'

type Props = {
  records: Pick<OpenRecords, 'whose' | 'bhxhCode' | 'relation'>
  oddities: readonly Oddity[]
  reports: readonly SentCorrection[]
}

/** What looks wrong, as questions: the answer only the person knows. */
export const OddityList = ({ records, oddities, reports }: Props) =>
  oddities.length > 0 &&
  !mayOnlyLook(records) && (
    <div className="max-w-prose">
      <Notice title={t('Xem giúp những chỗ này')}>
        <ul className="list-disc space-y-1 pl-[1.35em]">
          {oddities.map((oddity) => (
            <li key={`${oddity.kind} ${oddity.fromMonth} ${oddity.keys.join(' ')}`}>
              {oddityQuestion(oddity)}{' '}
              <ReportLink
                records={records}
                subject="participation"
                mark={standing(reports, oddityMark(records.bhxhCode, oddity))}
                reports={reports}
                of={shownSpan(oddity)}
              />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )

/** Of two rows either may have been said to be wrong. */
function standing(reports: readonly SentCorrection[], mark: string): string {
  const other = markOfOther(mark)
  return other && reports.some((one) => one.mark === other) ? other : mark
}
