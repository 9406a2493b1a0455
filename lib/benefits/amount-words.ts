import type { BenefitRecord } from '@/lib/records/records'
import { shownDong } from '@/lib/records/shown'
import { t } from '@/lib/words/t'
import { sumOfAmounts } from './sum-of-amounts'
import { countDetail, detailOf } from './told-details'

/** What is paid at a time, and what more there is to say of it. */
type ToldAmount = { amount: string; more: string[] }

const plain = (amount: string): ToldAmount => ({ amount: shownDong(amount), more: [] })
const monthly = (amount: string): string => t('{amount} mỗi tháng', { amount: shownDong(amount) })

/**
 * The amount of a benefit for whoever reads it first. Of unemployment money a file tells the sum of the whole decision: that is neither
 * what comes each month nor what has come so far, so both are said apart from it.
 */
export function toldAmount(benefit: BenefitRecord): ToldAmount {
  if (benefit.group === 'MONTHLY') return { amount: monthly(benefit.amount), more: [] }
  const month = benefit.group === 'UNEMPLOYMENT' ? detailOf(benefit, 'monthlyAmount') : null
  if (month === null) return plain(benefit.amount)
  return { amount: monthly(month), more: [drawnWords(benefit), wholeWords(benefit)].flat() }
}

function drawnWords(benefit: BenefitRecord): string[] {
  const [used, granted] = [
    countDetail(benefit, 'usedMonths'),
    countDetail(benefit, 'grantedMonths'),
  ]
  return used === null || granted === null
    ? []
    : [t('Đã hưởng {used} trong {granted} tháng.', { used, granted })]
}

/** Where the sum is not that of all months, it may mean something else: then the sum alone is told. */
function wholeWords(benefit: BenefitRecord): string[] {
  const months = countDetail(benefit, 'grantedMonths') ?? 0
  const all = sumOfAmounts(
    Array.from({ length: months }, () => detailOf(benefit, 'monthlyAmount')!),
  )
  const amount = shownDong(benefit.amount)
  return [
    all === sumOfAmounts([benefit.amount])
      ? t('Cả {months} tháng theo quyết định: {amount}.', { months, amount })
      : t('Số tiền ghi trong dữ liệu: {amount}.', { amount }),
  ]
}
