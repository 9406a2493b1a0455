import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { AskedAnew } from '@/components/records/estimates/asked-anew'
import { EstimateNotice } from '@/components/records/estimates/estimate-notice'
import { EstimatePanel } from '@/components/records/estimates/estimate-panel'
import { WishForm } from '@/components/records/estimates/wish-form'
import { RecordsPage } from '@/components/records/records-page'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import {
  estimateHref,
  estimateKinds,
  kindBySlug,
  mayBeAskedAnew,
} from '@/lib/estimates/estimate-kinds'
import { faultsOfWish, isAskedAnew, readOtherWish } from '@/lib/estimates/attempt'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { recordHref } from '@/lib/records/record-parts'
import { t } from '@/lib/words/t'
import { requireRecords } from '../../require-records'
import { ownFactsOf } from '../own-facts-of'

export const GET = page<{ whose: string; loai: string }>(
  async ({ params: { whose, loai }, search }) => {
    const kind = kindBySlug(loai)
    const opened =
      kind &&
      (await requireRecords('estimates', { whose, search, below: `/${loai}`, isShown: true }))
    if (!opened) return null
    const facts = await ownFactsOf(opened.records)
    if (facts.isTooYoung) redirect(recordHref(whose, 'estimates'))
    const attempt = readOtherWish(search, facts)
    const errors = faultsOfWish(attempt, estimateKinds[kind].boxes)
    const estimates = estimateKinds[kind].make(facts, attempt)
    const title = t('{name}: ước tính', { name: t(estimateKinds[kind].title) })
    return {
      title: titleOfRecords(opened.records, title),
      hasErrors: errors.length > 0,
      body: (
        <RecordsPage {...opened} part="estimates" below={{ title }}>
          <ErrorSummary errors={errors} />
          {isAskedAnew(search) && errors.length === 0 && <AskedAnew estimates={estimates} />}
          <EstimateNotice />
          {/* Of a box that can't be read nothing is reckoned: a number beside it would be taken for its answer. */}
          {errors.length === 0 &&
            estimates.map((estimate) => <EstimatePanel key={estimate.title} estimate={estimate} />)}
          {mayBeAskedAnew(kind, facts, estimates) && (
            <WishForm
              kind={kind}
              action={estimateHref(opened.records.whose, kind)}
              attempt={attempt}
              sex={facts.sex}
            />
          )}
        </RecordsPage>
      ),
    }
  },
)
