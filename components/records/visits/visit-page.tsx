import { Notice } from '@/components/ui/notice'
import type { User } from '@/lib/accounts/account'
import type { SentCorrection } from '@/lib/corrections/correction'
import type { OpenRecords } from '@/lib/records/open-records'
import { recordHref } from '@/lib/records/record-parts'
import { groupLines } from '@/lib/visits/costs/cost-groups'
import type { ToldWhy } from '@/lib/visits/level/why-level'
import type { WholeVisit } from '@/lib/visits/visit'
import {
  isStillThere,
  shownVisitTime,
  visitHref,
  type DiseaseNames,
} from '@/lib/visits/visit-words'
import { t } from '@/lib/words/t'
import { RecordsPage } from '../records-page'
import { ShownInFull } from '../uncover'
import { ReportLink } from '../reports/report-link'
import { CostGroups } from './cost-groups'
import { CostLines } from './cost-lines'
import { CostPayers } from './cost-payers'
import { TestTable } from './test-table'
import { VisitHeadList } from './visit-head-list'
import { VisitPapers } from './visit-papers'
import { WhyLevels } from './why-level'

type Props = {
  user: User
  records: OpenRecords
  visit: WholeVisit
  reports: readonly SentCorrection[]
  nameOf: (facility: string) => string | null
  diseaseNames: DiseaseNames
  whys: readonly ToldWhy[]
}

/** One visit: who, when, why, what it cost and who paid, line by line; papers that were given. */
export function VisitPage({ user, records, visit, reports, nameOf, diseaseNames, whys }: Props) {
  const isCovered = visit.isCovered && !records.inFull
  const groups = groupLines(visit.lines)
  const here = visitHref(records.whose, visit.key)
  const title = t('Khám ngày {time}', { time: shownVisitTime(visit.arrivedAt.slice(0, 10)) })
  return (
    <RecordsPage user={user} records={records} part="visits" below={{ title }}>
      {visit.state === 'withdrawn' && (
        <Notice title={t('Bệnh viện đã rút đề nghị thanh toán lần khám này.')}>
          <p>{t('BHYT không trả khoản nào dưới đây. Cần biết vì sao thì hỏi bệnh viện.')}</p>
        </Notice>
      )}
      {isCovered && (
        <Notice title={t('Tên bệnh và chi tiết đang được che.')}>
          <p className="print:hidden">
            {t('Người đứng cạnh sẽ không đọc được. <a>Hiện tên bệnh và chi tiết</a>.', {
              a: (words) => <a href={`${here}?hien=1`}>{words}</a>,
            })}
          </p>
        </Notice>
      )}
      {visit.isCovered && records.inFull && (
        <p className="mb-4">
          <ShownInFull />
        </p>
      )}
      <VisitHeadList {...{ visit, isCovered, nameOf, diseaseNames }} />
      <h2 className="mb-3 text-2xl">{t('Chi phí, và ai trả')}</h2>
      {isStillThere(visit) && (
        <p className="mb-3 max-w-prose">
          {t('Người bệnh còn đang điều trị, nên chi phí có thể còn thêm.')}
        </p>
      )}
      <CostPayers amounts={visit.amounts} />
      <WhyLevels whys={whys} />
      <CostGroups groups={groups} />
      {!isCovered && (
        <>
          <h2 className="mb-3 text-2xl">{t('Từng khoản')}</h2>
          <CostLines groups={groups} whys={whys} />
          <TestTable tests={visit.tests} lines={visit.lines} />
          <VisitPapers {...{ visit, nameOf, diseaseNames }} />
        </>
      )}
      <p>
        <ReportLink
          records={records}
          subject="visit"
          mark={visit.key}
          reports={reports}
          of={title}
          label={t('Báo sai: không khám lần này, hoặc có chỗ chưa đúng')}
        />
      </p>
      <p className="print:hidden">
        <a
          href={`${recordHref(records.whose, 'visits')}?nam=${visit.arrivedAt.slice(0, 4)}`}
          className="inline-flex min-h-11 items-center"
        >
          {t('Về danh sách lần khám')}
        </a>
      </p>
    </RecordsPage>
  )
}
