import { t } from '@/lib/words/t'
import { rounded, smaller } from '../exact/chosen-number'
import { minus, number, times, type Expression } from '../exact/expression'
import { refuse } from '../sheet/unreckoned'
import type { Worksheet } from '../sheet/worksheet'
import { lumpSumMonths, type PaidTime } from './lump-sum-years'

export type LumpSumCase = PaidTime & {
  /** All pay that was paid on, for whoever paid less than a year. */
  paidOn?: Expression
  /** What the State added to voluntary contributions. */
  stateSupport?: number
  /** Grave illness or a loss of 81 per cent and more: the support stays in. */
  keepsSupport?: boolean
}

const YEAR = 12

/** All that was paid, taken out at once. */
export function lumpSum(sheet: Worksheet, of: LumpSumCase, average: Expression): Expression {
  const months = of.monthsBefore2014 + of.monthsFrom2014
  if (months === 0) refuse('nothing-paid', t('Chưa có tháng đóng nào để tính.'))
  const amount = months < YEAR ? underAYear(sheet, of, average) : ofYears(sheet, of, average)
  return withoutSupport(sheet, of, amount)
}

const ofYears = (sheet: Worksheet, of: LumpSumCase, average: Expression): Expression =>
  sheet.step(
    t('BHXH một lần: số năm nhân mức bình quân'),
    rounded(times(lumpSumMonths(sheet, of, 'lump-sum-months'), average)),
    { rule: 'lumpSumYears' },
  )

function underAYear(sheet: Worksheet, { paidOn }: LumpSumCase, average: Expression): Expression {
  if (paidOn === undefined)
    return refuse('nothing-paid', t('Cần tổng tiền lương đã đóng, vì đóng chưa đủ một năm.'))
  const paid = sheet.step(
    t('Số tiền đã đóng, vì đóng chưa đủ một năm'),
    times(sheet.parameter('paid-share'), paidOn),
  )
  const most = sheet.step(
    t('Mức cao nhất khi đóng chưa đủ một năm'),
    times(sheet.parameter('lump-sum-months', 'under-a-year'), average),
  )
  return sheet.step(t('BHXH một lần: lấy số nhỏ hơn'), rounded(smaller(paid, most)), {
    rule: 'lumpSumYears',
  })
}

function withoutSupport(sheet: Worksheet, of: LumpSumCase, amount: Expression): Expression {
  const { stateSupport = 0, keepsSupport = false } = of
  if (stateSupport === 0 || keepsSupport) return amount
  return sheet.step(
    t('BHXH một lần sau khi trừ phần Nhà nước hỗ trợ'),
    minus(amount, number(stateSupport)),
    { rule: 'supportTakenOff' },
  )
}
