import type { ExplainedStep } from '@/lib/reckoning/sheet/explanation'
import { shownMonths } from '@/lib/records/shown'
import { t } from '@/lib/words/t'
import { monthCount } from './months/calendar'
import { countMonths, type Counted } from './months/count-months'

const step = (words: string, told: Partial<ExplainedStep> = {}): ExplainedStep => ({
  words,
  formula: null,
  result: null,
  laws: [],
  since: null,
  doubts: [],
  gives: null,
  ...told,
})
const months = (count: number): string => t('{count} tháng', { count })

/** How the total comes about, so that whoever adds up the periods with a pencil comes to the same. */
export function explainTotal(periods: readonly Counted[], upTo: string): ExplainedStep[] {
  const total = countMonths(periods, upTo)
  const lengths = periods.filter(({ state }) => state !== 'OWED').map(monthCount)
  const sum = lengths.reduce((all, one) => all + one, 0)
  const twice = sum - total.ahead - total.paid
  const steps = [
    step(t('Số tháng của mỗi giai đoạn đã đóng, tính cả tháng đầu và tháng cuối.'), {
      formula: lengths.join(' + ') || '0',
      result: months(sum),
    }),
  ]
  if (total.ahead > 0)
    steps.push(
      step(t('Trừ các tháng đóng trước, chưa đến.'), {
        formula: `${sum} − ${total.ahead}`,
        result: months(sum - total.ahead),
      }),
    )
  if (twice > 0)
    steps.push(
      step(t('Trừ các tháng đã tính ở giai đoạn khác. Mỗi tháng chỉ tính một lần.'), {
        formula: `${sum - total.ahead} − ${twice}`,
        result: months(total.paid),
      }),
    )
  steps.push(
    step(t('Đổi ra năm và tháng: 12 tháng là 1 năm.'), {
      formula: `${total.paid} = ${Math.floor(total.paid / 12)} × 12 + ${total.paid % 12}`,
      result: shownMonths(total.paid),
      gives: 'total',
    }),
  )
  return steps
}
