import { t } from '@/lib/words/t'
import { over, plus, times, type Expression } from '../exact/expression'
import type { Worksheet } from '../sheet/worksheet'
import type { PaidMonth } from './paid-month'
import { groupedBy, sumOfPay } from './sum-of-pay'

/** Pay by the State's scale, raised as the reference level rose from the month that was paid to the award. */
export function sumByReference(sheet: Worksheet, months: readonly PaidMonth[]): Expression {
  const now = sheet.parameter('base-salary')
  const groups = groupedBy(months, ({ month }) => levelOf(sheet, month).text)
  const parts = [...groups].map(([level, same]) => {
    const then = levelOf(sheet, same[0]!.month)
    return sheet.step(
      t('Lương do Nhà nước quy định khi mức lương cơ sở là {level} đồng, đổi theo mức tham chiếu', {
        level,
      }),
      over(times(sumOfPay(same), now), then),
      { rule: 'averagePay' },
    )
  })
  if (parts.length === 1) return parts[0]!
  return sheet.step(t('Cộng các khoảng đã điều chỉnh'), plus(...parts), { rule: 'averagePay' })
}

const levelOf = (sheet: Worksheet, month: string): Expression =>
  sheet.parameter('base-salary', 'all', `${month}-01`)
