import { t } from '@/lib/words/t'
import { number, times, type Expression } from '../exact/expression'
import type { Worksheet } from '../sheet/worksheet'
import type { PaidMonth } from './paid-month'

const stepped = new WeakMap<Worksheet, Map<string, Expression>>()

/**
 * What a month was paid on. Where the history has only the coefficient of the State's scale, that times the base salary of the month:
 * a step of its own, once for all months of one coefficient and one base salary.
 */
export function payOfMonth(sheet: Worksheet, { month, pay, coefficient }: PaidMonth): Expression {
  if (pay !== null) return number(pay)
  const level = sheet.parameter('base-salary', 'all', `${month}-01`)
  const known = stepped.get(sheet) ?? new Map<string, Expression>()
  stepped.set(sheet, known)
  const key = `${coefficient} ${level.text}`
  const made =
    known.get(key) ??
    sheet.step(
      t('Tiền lương tháng: hệ số lương nhân mức lương cơ sở khi ấy'),
      times(number(coefficient!), level),
      { rule: 'statePay' },
    )
  known.set(key, made)
  return made
}
