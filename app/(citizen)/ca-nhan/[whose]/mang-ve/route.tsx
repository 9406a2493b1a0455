import { page } from '@/app/page-route'
import { RecordsPage } from '@/components/records/records-page'
import { DataFiles } from '@/components/records/take-away/data-files'
import { recordParts } from '@/lib/records/record-parts'
import { t } from '@/lib/words/t'
import { requireRecords } from '../require-records'

/** What a person takes along of their records: papers signed by the portal, files of data. */
export const GET = page<{ whose: string }>(async ({ params: { whose }, search }) => {
  const opened = await requireRecords('takeAway', { whose, search })
  if (!opened) return null
  return {
    title: t(recordParts.takeAway.title),
    body: (
      <RecordsPage {...opened} part="takeAway">
        <DataFiles records={opened.records} />
      </RecordsPage>
    ),
  }
})
