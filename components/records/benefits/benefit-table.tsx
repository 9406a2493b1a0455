import { DataTable, type Column } from '@/components/ui/data-table'
import { Words } from '@/components/ui/words/words'
import { benefitMark } from '@/lib/benefits/benefit-mark'
import { benefitHref, type BenefitTab } from '@/lib/benefits/benefit-tabs'
import { timeOfBenefit } from '@/lib/benefits/shown-time'
import { detailOf } from '@/lib/benefits/told-details'
import { formatDay } from '@/lib/forms/days/dates'
import type { OpenRecords } from '@/lib/records/open-records'
import type { BenefitRecord } from '@/lib/records/records'
import { shownDong } from '@/lib/records/shown'
import { t } from '@/lib/words/t'
import { AmountTold } from './amount-told'
import { AsKept } from './as-kept'
import { benefitName } from './benefit-name'
import { StateTag } from './state-told'

type Props = { records: OpenRecords; tab: BenefitTab; benefits: readonly BenefitRecord[] }

/** The benefits of a tab, the newest first; each leads to all that is known of it. */
export function BenefitTable({ records, tab, benefits }: Props) {
  const isThroughEmployer = tab === 'short'
  // Unemployment money is paid month by month: one day beside it would be read as that of the whole.
  const hasOneDay = tab !== 'unemployment'
  const columns: Column[] = [
    { header: t('Chế độ') },
    { header: isThroughEmployer ? t('Nơi làm việc') : t('Quyết định') },
    { header: t('Thời gian hưởng') },
    { header: t('Số tiền'), isNumber: hasOneDay },
    ...(hasOneDay ? [{ header: t('Ngày chi trả') }] : []),
    { header: t('Trạng thái') },
  ]
  return (
    <DataTable
      caption={t('Các khoản đã được duyệt, mới nhất trước')}
      columns={columns}
      rows={benefits.map((benefit) => ({
        key: benefit.key,
        cells: [
          <a
            key="name"
            href={benefitHref(records.whose, tab, benefitMark(records.bhxhCode, benefit))}
          >
            {benefitName(benefit)}
          </a>,
          isThroughEmployer ? (
            <AsKept key="by">{detailOf(benefit, 'employer')}</AsKept>
          ) : (
            <AsKept key="by">{benefit.decisionNumber}</AsKept>
          ),
          <Words key="time">{timeOfBenefit(benefit)}</Words>,
          hasOneDay ? shownDong(benefit.amount) : <AmountTold key="amount" of={benefit} />,
          ...(hasOneDay ? [paidOn(benefit)] : []),
          <StateTag key="state" of={benefit} />,
        ],
      }))}
    />
  )
}

const paidOn = ({ paidOn }: BenefitRecord) =>
  paidOn === null ? '' : <Words key="paid">{formatDay(paidOn)}</Words>
