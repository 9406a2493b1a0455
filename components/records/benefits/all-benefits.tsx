import { SummaryList } from '@/components/ui/summary-list'
import { Panel } from '@/components/ui/panel'
import { benefitMark } from '@/lib/benefits/benefit-mark'
import { benefitState } from '@/lib/benefits/benefit-states'
import {
  benefitHref,
  benefitTabs,
  tabHref,
  tabNames,
  tabOf,
  type BenefitTab,
} from '@/lib/benefits/benefit-tabs'
import { monthlyBenefits } from '@/lib/benefits/monthly-benefits'
import { openBenefits } from '@/lib/benefits/open-benefits'
import type { OpenRecords } from '@/lib/records/open-records'
import type { BenefitRecord } from '@/lib/records/records'
import { t } from '@/lib/words/t'
import { AmountTold } from './amount-told'
import { benefitName } from './benefit-name'
import { StateTag } from './state-told'

type Props = { records: OpenRecords; benefits: readonly BenefitRecord[] }

/** What is going on now, before everything that was. */
export function AllBenefits({ records, benefits }: Props) {
  const open = openBenefits(benefits)
  return (
    <>
      <h2 className="mb-3 text-2xl">{t('Đang hưởng, hoặc đang chờ')}</h2>
      {open.length === 0 && (
        <p className="mb-7">{t('Hiện không có khoản nào đang hưởng hay đang chờ.')}</p>
      )}
      <ul>
        {open.map((benefit) => (
          <li key={benefit.key}>
            <OpenBenefit records={records} benefit={benefit} />
          </li>
        ))}
      </ul>
      <h2 className="mt-8 mb-3 text-2xl">{t('Tất cả các khoản')}</h2>
      <SummaryList
        rows={tabNames.map((tab) => ({
          label: t(benefitTabs[tab].heading),
          value: countOf(benefits, tab),
          change: { href: tabHref(records.whose, tab), label: t('Xem') },
        }))}
      />
    </>
  )
}

function countOf(benefits: readonly BenefitRecord[], tab: BenefitTab): string {
  const own = benefits.filter(({ group }) => benefitTabs[tab].groups.includes(group))
  const count = tab === 'monthly' ? monthlyBenefits(own).length : own.length
  return count === 0 ? t('Chưa có khoản nào') : t('{count} khoản', { count })
}

function OpenBenefit({ records, benefit }: { records: OpenRecords; benefit: BenefitRecord }) {
  const href = benefitHref(
    records.whose,
    tabOf(benefit.group),
    benefitMark(records.bhxhCode, benefit),
  )
  return (
    <Panel title={<a href={href}>{benefitName(benefit)}</a>} level={3} className="max-w-form">
      <p className="text-xl">
        <AmountTold of={benefit} />
      </p>
      <p className="mt-2">
        <StateTag of={benefit} />
      </p>
      <p className="mt-2">{t(benefitState(benefit).meaning)}</p>
    </Panel>
  )
}
