import { t } from '@/lib/words/t'
import { roundedTo } from '../exact/chosen-number'
import { number, over, plus, times, type Expression } from '../exact/expression'
import type { Worksheet } from '../sheet/worksheet'
import type { PaidMonth } from './paid-month'
import { groupedBy } from './sum-of-pay'

/** Scales have two decimals; allowances reckoned in per cent bring two more. */
const PLACES = 4

/** Pay by the State's scale is a coefficient: it is paid out anew at the reference level of the award. */
export function sumByReference(sheet: Worksheet, months: readonly PaidMonth[]): Expression {
  const coefficients = new Map<string, Expression>()
  const groups = groupedBy(months, (month) => coefficientOf(sheet, month, coefficients).text)
  const parts = [...groups].map(([coefficient, same]) =>
    times(
      [...coefficients.values()].find(({ text }) => text === coefficient)!,
      number(same.length),
    ),
  )
  return sheet.step(
    t('Cộng hệ số lương các tháng, nhân mức tham chiếu'),
    times(parts.length === 1 ? parts[0]! : plus(...parts), sheet.parameter('base-salary')),
    { rule: 'averagePay' },
  )
}

/** As the history has it, or else what the pay was of the base salary of its month. */
function coefficientOf(
  sheet: Worksheet,
  { month, pay, coefficient }: PaidMonth,
  known: Map<string, Expression>,
): Expression {
  const level = coefficient ? null : sheet.parameter('base-salary', 'all', `${month}-01`)
  const key = coefficient ?? `${pay} ${level!.text}`
  const made =
    known.get(key) ??
    (coefficient
      ? number(coefficient)
      : sheet.step(
          t('Hệ số lương: tiền lương chia mức lương cơ sở khi ấy'),
          roundedTo(PLACES, over(number(pay!), level!)),
          { unit: 'none', rule: 'averagePay' },
        ))
  known.set(key, made)
  return made
}
