import type { ReactNode } from 'react'
import { Uncover } from '@/components/records/uncover'
import { SummaryList } from '@/components/ui/summary-list'
import { isHeldBenefit } from '@/lib/benefits/benefit-states'
import { explainBenefit } from '@/lib/benefits/explained/explain-benefit'
import { explainAdjustment, explainPension } from '@/lib/benefits/explained/explain-monthly'
import type { Facts } from '@/lib/benefits/explained/explained-amount'
import type { FoundBenefit } from '@/lib/benefits/find-benefit'
import { reportsOf } from '@/lib/benefits/told-details'
import type { OpenRecords } from '@/lib/records/open-records'
import { t } from '@/lib/words/t'
import { Adjustments } from './adjustments'
import { benefitName } from './benefit-name'
import { benefitRows } from './benefit-rows'
import { ComparedAmount } from './compared-amount'
import { ReportTimes } from './report-times'
import { ToldOn } from './told-on'

type Props = FoundBenefit & {
  facts: Facts
  records: Pick<OpenRecords, 'inFull' | 'mayUncover'>
  here: string
  today: string
  toldOn: string | null
  /** Where somebody says that it is told wrong, or hears what became of it. */
  report: ReactNode
}

/** All that is known of one benefit, and how its amount comes about. */
export function BenefitPage({
  benefit,
  monthly,
  facts,
  records,
  here,
  today,
  toldOn,
  report,
}: Props) {
  const amount = monthly ? explainPension(monthly, facts) : explainBenefit({ benefit, facts })
  const adjustments = (monthly?.adjustments ?? []).map((of) => ({
    of,
    amount: benefit.type === 'HUU' ? explainAdjustment(of, facts) : null,
  }))
  return (
    <>
      <SummaryList rows={benefitRows({ benefit, inFull: records.inFull })} />
      {benefit.bankAccount !== null && <Uncover records={records} href={here} />}
      <ReportTimes reports={reportsOf(benefit)} today={today} isDrawn={isHeldBenefit(benefit)} />
      <section className="my-8">
        <h2 className="mb-3 text-2xl">{t('Số tiền này từ đâu ra')}</h2>
        <ComparedAmount amount={amount} of={benefitName(benefit)} />
      </section>
      <Adjustments adjustments={adjustments} />
      {report}
      <ToldOn day={toldOn} />
    </>
  )
}
