import { page } from '@/app/page-route'
import { VisitsPage } from '@/components/records/visits/visits-page'
import { facilityNames } from '@/lib/cards/facility-names'
import { findDiseaseNames } from '@/lib/visits/find-disease-names'
import { listVisitsOf } from '@/lib/visits/repository'
import { listReportsOf } from '@/lib/corrections/report/send-report'
import { recordParts } from '@/lib/records/record-parts'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { requireRecords } from '../require-records'

export const GET = page<{ whose: string }>(async ({ params: { whose }, search }) => {
  const opened = await requireRecords('visits', { whose, search, isShown: true })
  if (!opened) return null
  const { records } = opened
  const [visits, reports] = await Promise.all([
    listVisitsOf(records),
    listReportsOf(records, 'visit'),
  ])
  const [nameOf, diseaseNames] = await Promise.all([
    facilityNames(visits.map(({ facility }) => facility)),
    // Asked only where the hospital wrote none.
    findDiseaseNames(visits.filter(({ diagnosis }) => !diagnosis).map(({ disease }) => disease)),
  ])
  const asked = typeof search.nam === 'string' ? search.nam : undefined
  return {
    title: titleOfRecords(records, t(recordParts.visits.title)),
    body: <VisitsPage {...opened} {...{ visits, reports, nameOf, diseaseNames, asked }} />,
  }
})
