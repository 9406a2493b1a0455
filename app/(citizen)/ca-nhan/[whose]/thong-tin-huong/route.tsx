import { page } from '@/app/page-route'
import { AllBenefits } from '@/components/records/benefits/all-benefits'
import { TabLinks } from '@/components/records/benefits/tab-links'
import { ToldOn } from '@/components/records/benefits/told-on'
import { RecordsPage } from '@/components/records/records-page'
import { findLastTold } from '@/lib/benefits/repository'
import { recordParts } from '@/lib/records/record-parts'
import { listBenefits } from '@/lib/records/repository'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { requireRecords } from '../require-records'

export const GET = page<{ whose: string }>(async ({ params: { whose }, search }) => {
  const opened = await requireRecords('benefits', { whose, search, isShown: true })
  if (!opened) return null
  const { records } = opened
  const [benefits, toldOn] = await Promise.all([listBenefits(records), findLastTold(records)])
  return {
    title: titleOfRecords(records, t(recordParts.benefits.title)),
    body: (
      <RecordsPage {...opened} part="benefits">
        <TabLinks whose={records.whose} current={null} />
        <AllBenefits records={records} benefits={benefits} />
        <ToldOn day={toldOn} />
      </RecordsPage>
    ),
  }
})
