import { page } from '@/app/page-route'
import { AllEstimates } from '@/components/records/estimates/all-estimates'
import { EstimateNotice } from '@/components/records/estimates/estimate-notice'
import { TooYoung } from '@/components/records/estimates/too-young'
import { RecordsPage } from '@/components/records/records-page'
import { estimateKinds, estimateNames } from '@/lib/estimates/estimate-kinds'
import { readOtherWish } from '@/lib/estimates/attempt'
import { recordParts } from '@/lib/records/record-parts'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { requireRecords } from '../require-records'
import { ownFactsOf } from './own-facts-of'

export const GET = page<{ whose: string }>(async ({ params: { whose }, search }) => {
  const opened = await requireRecords('estimates', { whose, search, isShown: true })
  if (!opened) return null
  const facts = await ownFactsOf(opened.records)
  const estimates = estimateNames.map((kind) => ({
    kind,
    estimate: estimateKinds[kind].make(facts, readOtherWish({}, facts))[0]!,
  }))
  return {
    title: titleOfRecords(opened.records, t(recordParts.estimates.title)),
    body: (
      <RecordsPage {...opened} part="estimates">
        {facts.isTooYoung ? (
          <TooYoung />
        ) : (
          <>
            <EstimateNotice />
            <AllEstimates whose={opened.records.whose} estimates={estimates} />
          </>
        )}
      </RecordsPage>
    ),
  }
})
