import { page } from '@/app/page-route'
import { BenefitPage } from '@/components/records/benefits/benefit-page'
import { benefitName } from '@/components/records/benefits/benefit-name'
import { ReportLink } from '@/components/records/reports/report-link'
import { RecordsPage } from '@/components/records/records-page'
import { benefitHref, benefitTabs, tabBySlug, tabHref } from '@/lib/benefits/benefit-tabs'
import { timeOfBenefit } from '@/lib/benefits/shown-time'
import { findBenefit } from '@/lib/benefits/find-benefit'
import { benefitFacts } from '@/lib/benefits/explained/facts'
import { findLastTold } from '@/lib/benefits/repository'
import { listReportsOf } from '@/lib/corrections/report/send-report'
import { today } from '@/lib/forms/days/dates'
import { listParameters } from '@/lib/reckoning/repository'
import { findRegistered, listBenefits, listPeriods } from '@/lib/records/repository'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { requireRecords } from '../../../require-records'

export const GET = page<{ whose: string; loai: string; ma: string }>(
  async ({ params: { whose, loai, ma }, search }) => {
    const tab = tabBySlug(loai)
    const opened =
      tab &&
      (await requireRecords('benefits', { whose, search, below: `/${loai}/${ma}`, isShown: true }))
    if (!opened) return null
    const { records } = opened
    const [benefits, periods, person, parameters, toldOn, reports] = await Promise.all([
      listBenefits(records),
      listPeriods(records),
      findRegistered(records),
      listParameters(),
      findLastTold(records),
      listReportsOf(records, 'benefit'),
    ])
    const found = findBenefit(benefits, { tab, mark: ma, bhxhCode: records.bhxhCode })
    if (!found) return null
    const title = benefitName(found.benefit)
    return {
      title: titleOfRecords(
        records,
        [title, timeOfBenefit(found.benefit)].filter(Boolean).join(', '),
      ),
      body: (
        <RecordsPage
          {...opened}
          part="benefits"
          below={{
            title,
            trail: [{ title: t(benefitTabs[tab].heading), href: tabHref(records.whose, tab) }],
          }}
        >
          <BenefitPage
            {...found}
            facts={benefitFacts({ periods, benefits, person, parameters, today: today() })}
            records={records}
            here={benefitHref(records.whose, tab, ma)}
            today={today()}
            toldOn={toldOn}
            report={
              <p className="my-6">
                <ReportLink
                  {...{ records, reports }}
                  subject="benefit"
                  mark={ma}
                  of={title}
                  label={t('Báo sai, hoặc chưa nhận được khoản này')}
                />
              </p>
            }
          />
        </RecordsPage>
      ),
    }
  },
)
