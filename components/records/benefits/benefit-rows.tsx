import { Masked } from '@/components/ui/words/masked'
import type { SummaryRow } from '@/components/ui/summary-list'
import { maskedAccount } from '@/lib/benefits/masked-account'
import { timeOfBenefit } from '@/lib/benefits/shown-time'
import { formatDay } from '@/lib/forms/days/dates'
import type { BenefitRecord } from '@/lib/records/records'
import { t } from '@/lib/words/t'
import { AmountTold } from './amount-told'
import { AsKept } from './as-kept'
import { ownRows } from './own-rows'
import { StateTold } from './state-told'

type Told = { benefit: BenefitRecord; inFull: boolean }

const isTold = ({ value }: SummaryRow): boolean => value !== null && value !== ''

/** Of all that may be known of a benefit, what this one tells. */
export function benefitRows({ benefit, inFull }: Told): SummaryRow[] {
  const rows: SummaryRow[] = [
    { label: t('Trạng thái'), value: <StateTold of={benefit} /> },
    {
      label: t('Số tiền'),
      value: <AmountTold of={benefit} />,
    },
    {
      label: t('Số quyết định'),
      value: benefit.decisionNumber && <AsKept>{benefit.decisionNumber}</AsKept>,
    },
    { label: t('Ngày quyết định'), value: benefit.decidedOn && formatDay(benefit.decidedOn) },
    { label: t('Thời gian hưởng'), value: timeOfBenefit(benefit) },
    ...ownRows(benefit),
    {
      // Of unemployment money the file has one day, while each month is paid on its own.
      label: benefit.group === 'UNEMPLOYMENT' ? t('Một ngày đã chi trả') : t('Ngày chi trả'),
      value: benefit.paidOn && formatDay(benefit.paidOn),
    },
    { label: t('Đơn vị chi trả'), value: benefit.payer && <AsKept>{benefit.payer}</AsKept> },
    { label: t('Ngân hàng'), value: benefit.bank && <AsKept>{benefit.bank}</AsKept> },
    { label: t('Số tài khoản'), value: account(benefit.bankAccount, inFull) },
  ]
  return rows.filter(isTold)
}

function account(number: string | null, inFull: boolean): SummaryRow['value'] {
  if (number === null) return null
  return inFull ? (
    <span className="tabular-nums">{number}</span>
  ) : (
    <Masked>{maskedAccount(number)}</Masked>
  )
}
