import { page } from '@/app/page-route'
import { VisitPage } from '@/components/records/visits/visit-page'
import { facilityNames } from '@/lib/cards/facility-names'
import { listReportsOf } from '@/lib/corrections/report/send-report'
import { findDiseaseNames } from '@/lib/visits/find-disease-names'
import { findWhyLevels } from '../find-why-levels'
import { findVisit } from '@/lib/visits/repository'
import { isVisitKey } from '@/lib/visits/visit-key'
import { shownVisitTime } from '@/lib/visits/visit-words'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { requireRecords } from '../../require-records'

export const GET = page<{ whose: string; key: string }>(
  async ({ params: { whose, key }, search }) => {
    if (!isVisitKey(key)) return null
    const opened = await requireRecords('visits', {
      whose,
      search,
      below: `/${key}`,
      isShown: true,
    })
    const visit = opened && (await findVisit(opened.records, key))
    if (!visit) return null
    const [reports, nameOf, diseaseNames, whys] = await Promise.all([
      listReportsOf(opened.records, 'visit'),
      facilityNames([
        visit.facility,
        ...visit.appointments.map(({ facility }) => facility),
        ...visit.referrals.flatMap(({ from, to }) => [from, to]),
      ]),
      findDiseaseNames(
        [visit, ...visit.referrals, ...visit.appointments]
          .map(({ disease }) => disease)
          .concat(visit.otherDiseases),
      ),
      findWhyLevels(opened.records, visit),
    ])
    return {
      title: titleOfRecords(
        opened.records,
        t('Khám ngày {time}', { time: shownVisitTime(visit.arrivedAt.slice(0, 10)) }),
      ),
      body: <VisitPage {...opened} {...{ visit, reports, nameOf, diseaseNames, whys }} />,
    }
  },
)
