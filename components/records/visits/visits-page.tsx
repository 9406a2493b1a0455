import { Notice } from '@/components/ui/notice'
import type { User } from '@/lib/accounts/account'
import type { SentCorrection } from '@/lib/corrections/correction'
import type { OpenRecords } from '@/lib/records/open-records'
import { recordHref } from '@/lib/records/record-parts'
import { costsByYear, yearOfVisit } from '@/lib/visits/costs/costs-by-year'
import type { KeptVisit } from '@/lib/visits/visit'
import type { DiseaseNames } from '@/lib/visits/visit-words'
import { t } from '@/lib/words/t'
import { TakeLink } from '../papers/take-link'
import { RecordsPage } from '../records-page'
import { CostsPicture } from './costs-picture'
import { VisitTable } from './visit-table'
import { YearLinks } from './year-links'

type Props = {
  user: User
  records: OpenRecords
  visits: readonly KeptVisit[]
  reports: readonly SentCorrection[]
  nameOf: (facility: string) => string | null
  diseaseNames: DiseaseNames
  /** As it stands in the address; the newest where there were no visits in it. */
  asked?: string
}

/** The visits of one year, and what those of each year cost. */
export function VisitsPage({ user, records, visits, reports, nameOf, diseaseNames, asked }: Props) {
  const years = costsByYear(visits)
  const year = years.find((one) => one.year === asked)?.year ?? years[0]?.year
  const here = recordHref(records.whose, 'visits')
  return (
    <RecordsPage user={user} records={records} part="visits">
      {year ? (
        <>
          <YearLinks here={here} years={years.map((one) => one.year)} year={year} />
          <h2 className="mb-3 text-2xl">{t('Năm {year}', { year })}</h2>
          <TakeLink records={records} kind="VISITS" year={year} />
          <VisitTable
            caption={t('Năm {year}', { year })}
            records={records}
            visits={visits.filter((visit) => yearOfVisit(visit) === year)}
            reports={reports}
            nameOf={nameOf}
            diseaseNames={diseaseNames}
          />
          <CostsPicture years={years} />
          <p className="max-w-prose text-base text-ink-soft">
            {t(
              'Theo hồ sơ mà cơ sở khám chữa bệnh gửi cơ quan BHXH. Lần khám vừa xong có thể chưa gửi.',
            )}
          </p>
        </>
      ) : (
        <div className="max-w-form">
          <Notice title={t('Chưa có lần khám, chữa bệnh nào.')}>
            <p>
              {t(
                'Lần khám bằng thẻ BHYT hiện ở đây sau khi cơ sở khám chữa bệnh gửi hồ sơ. Khám không dùng thẻ thì không có.',
              )}
            </p>
          </Notice>
        </div>
      )}
    </RecordsPage>
  )
}
