import { page } from '@/app/page-route'
import { BenefitTable } from '@/components/records/benefits/benefit-table'
import { MonthlyPanel } from '@/components/records/benefits/monthly-panel'
import { NoBenefits } from '@/components/records/benefits/no-benefits'
import { TabLinks } from '@/components/records/benefits/tab-links'
import { ToldOn } from '@/components/records/benefits/told-on'
import { RecordsPage } from '@/components/records/records-page'
import { benefitTabs, tabBySlug } from '@/lib/benefits/benefit-tabs'
import { monthlyBenefits } from '@/lib/benefits/monthly-benefits'
import { findLastTold } from '@/lib/benefits/repository'
import { listBenefits } from '@/lib/records/repository'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { requireRecords } from '../../require-records'

export const GET = page<{ whose: string; loai: string }>(
  async ({ params: { whose, loai }, search }) => {
    const tab = tabBySlug(loai)
    const opened =
      tab && (await requireRecords('benefits', { whose, search, below: `/${loai}`, isShown: true }))
    if (!opened) return null
    const { records } = opened
    const [all, toldOn] = await Promise.all([listBenefits(records), findLastTold(records)])
    const benefits = all.filter(({ group }) => benefitTabs[tab].groups.includes(group))
    const title = t(benefitTabs[tab].heading)
    return {
      title: titleOfRecords(records, title),
      body: (
        <RecordsPage {...opened} part="benefits" below={{ title }}>
          <TabLinks whose={records.whose} current={tab} />
          {benefits.length === 0 && <NoBenefits tab={tab} />}
          {tab === 'monthly'
            ? monthlyBenefits(benefits).map((monthly) => (
                <MonthlyPanel key={monthly.newest.key} records={records} monthly={monthly} />
              ))
            : benefits.length > 0 && (
                <BenefitTable records={records} tab={tab} benefits={benefits} />
              )}
          <ToldOn day={toldOn} />
        </RecordsPage>
      ),
    }
  },
)
