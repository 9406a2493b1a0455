import type { Page, Search } from '@/app/page-route'
import { InsurancePage } from '@/components/records/participation/insurance-page'
import { listReportsOf } from '@/lib/corrections/report/send-report'
import { today } from '@/lib/forms/days/dates'
import { judgedHistory } from '@/lib/participation/judged-history'
import { insurances } from '@/lib/participation/insurances'
import { findLastChange } from '@/lib/participation/repository'
import { listParameters } from '@/lib/reckoning/repository'
import type { Insurance } from '@/lib/records/records'
import { findRegistered, listBenefits, listPeriods } from '@/lib/records/repository'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { requireRecords } from '../require-records'

/** The page of one insurance. */
export async function drawInsurance(
  insurance: Insurance,
  { whose, search }: { whose: string; search: Search },
): Promise<Page | null> {
  const { slug, title } = insurances[insurance]
  const below = slug && `/${slug}`
  const opened = await requireRecords('participation', { whose, search, below, isShown: true })
  if (!opened) return null
  const { records } = opened
  const [periods, benefits, person, parameters, changedOn, reports] = await Promise.all([
    listPeriods(records),
    listBenefits(records),
    findRegistered(records),
    listParameters(),
    findLastChange(records),
    listReportsOf(records, 'participation'),
  ])
  const birthDate = person?.birthDate ?? null
  const thisMonth = today().slice(0, 7)
  const history = judgedHistory(insurance, { periods, benefits, birthDate, parameters, thisMonth })
  const isDrawnUpon = insurance === 'UNEMPLOYMENT' && benefits.some(({ type }) => type === 'TCTN')
  return {
    title: titleOfRecords(records, t(title)),
    body: (
      <InsurancePage {...opened} {...{ insurance, history, changedOn, reports, isDrawnUpon }} />
    ),
  }
}
