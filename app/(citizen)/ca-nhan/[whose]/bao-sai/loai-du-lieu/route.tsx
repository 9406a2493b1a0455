import { page } from '@/app/page-route'
import { privacyMark } from '@/app/reported-rows/privacy-mark'
import { ChooseKind } from '@/components/records/reports/choose-kind'
import { RecordsPage } from '@/components/records/records-page'
import { reportHref, reportsHref } from '@/lib/corrections/addresses'
import { subjects } from '@/lib/corrections/subjects'
import { keptKinds, type KeptKindId } from '@/lib/privacy/kinds/kinds'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { requireRecords } from '../../require-records'

/** Which kind of data is to be deleted, or used no more for something. */
export const GET = page<{ whose: string }>(async ({ params: { whose }, search }) => {
  const here = `${reportsHref(whose)}/loai-du-lieu`
  const opened = await requireRecords('reports', { whose, search, here })
  if (!opened) return null
  const { records } = opened
  const title = t(subjects.privacy.title)
  const kinds = (Object.keys(keptKinds) as KeptKindId[]).map((kind) => ({
    kind: keptKinds[kind],
    href: reportHref(records.whose, 'privacy', privacyMark(records.bhxhCode, kind)),
  }))
  return {
    title: titleOfRecords(records, title),
    body: (
      <RecordsPage {...opened} part="reports" below={{ title }}>
        <ChooseKind kinds={kinds} />
      </RecordsPage>
    ),
  }
})
