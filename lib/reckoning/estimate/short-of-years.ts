import { formatMonth } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import type { PaidMonth } from '../average/paid-month'
import { sumOfPay } from '../average/sum-of-pay'
import { minus, number, plus, times, type Expression } from '../exact/expression'
import { isoMonth, monthNumber } from '../exact/month'
import { lumpSum } from '../lump-sum/lump-sum'
import { monthlyAllowance, monthsLeftWords, type AllowanceCase } from '../pension/monthly-allowance'
import type { Worksheet } from '../sheet/worksheet'
import type { Contributor } from './contributor'
import { nextMonthToPay } from './future-months'

const YEAR = 12

type ShortOfYears = {
  age: Expression
  reached: Expression
  average: Expression
  /** In months, for a pension. */
  least: Expression
  months: readonly PaidMonth[]
}

/** Months that are missing may be paid once, the money taken out, or drawn month by month until the social pension. */
export function shortOfYears(
  sheet: Worksheet,
  { isPoor = false }: Contributor,
  { months, average, least, ...retired }: ShortOfYears,
): Record<string, Expression> {
  const missing = sheet.step(
    t('Số tháng còn thiếu để có lương hưu'),
    minus(least, number(months.length)),
    { unit: 'months' },
  )
  const next = monthNumber(nextMonthToPay(sheet.day, months.at(-1)!.month))
  const enough = sheet.step(
    t('Tháng đóng đủ, nếu đóng liên tục từ tháng {month}', { month: formatMonth(isoMonth(next)) }),
    minus(plus(number(next, 'month'), missing), number(1)),
    { unit: 'month' },
  )
  sayMayPayMissing(sheet, missing)
  const left = monthsToSocialPension(sheet, isPoor, retired)
  return {
    ...{ missing, enough },
    ...(left &&
      allowanceOf(sheet, { months: months.length, monthsToSocialPension: left }, average)),
    lumpSum: lumpSumOf(sheet, months, average),
  }
}

/** Counted from the age, or from now where that lies behind; null for whoever has the social pension already. */
function monthsToSocialPension(
  sheet: Worksheet,
  isPoor: boolean,
  { age, reached }: Pick<ShortOfYears, 'age' | 'reached'>,
): Expression | null {
  const social = sheet.parameter('social-pension-age', isPoor ? 'poor' : 'usual')
  const now = number(monthNumber(sheet.day), 'month')
  const isPassed = now.value.gt(reached.value)
  const left = minus(times(social, number(YEAR)), isPassed ? plus(age, minus(now, reached)) : age)
  if (left.value.gt(0)) {
    const words = isPassed
      ? t('Số tháng từ nay đến tuổi hưởng trợ cấp hưu trí xã hội')
      : monthsLeftWords()
    return sheet.step(words, left, { unit: 'months' })
  }
  sheet.assume(
    t('Đã đủ tuổi hưởng trợ cấp hưu trí xã hội, nên không còn trợ cấp hằng tháng trước tuổi ấy.'),
    [social],
  )
  return null
}

function allowanceOf(
  sheet: Worksheet,
  of: AllowanceCase,
  average: Expression,
): Record<'allowance' | 'allowanceMonths', Expression> {
  const { month, months } = monthlyAllowance(sheet, of, average)
  return { allowance: month, allowanceMonths: months }
}

function sayMayPayMissing(sheet: Worksheet, missing: Expression): void {
  const most = sheet.parameter('missing-months-most')
  const values = { missing: Number(missing.value), most: Number(most.value) }
  sheet.assume(
    missing.value.lte(most.value)
      ? t('Có thể đóng bù một lần {missing} tháng còn thiếu, vì không quá {most} tháng.', values)
      : t('Chưa đóng bù một lần được, vì thiếu {missing} tháng, quá {most} tháng.', values),
    [most],
  )
}

function lumpSumOf(
  sheet: Worksheet,
  months: readonly PaidMonth[],
  average: Expression,
): Expression {
  if (months.some(({ kind }) => kind === 'voluntary'))
    sheet.assume(t('Chưa trừ phần Nhà nước đã hỗ trợ đóng tự nguyện.'))
  const monthsBefore2014 = months.filter(({ month }) => month < '2014').length
  return lumpSum(
    sheet,
    {
      monthsBefore2014,
      monthsFrom2014: months.length - monthsBefore2014,
      ...(months.length < YEAR && { paidOn: paidOn(sheet, months) }),
    },
    average,
  )
}

const paidOn = (sheet: Worksheet, months: readonly PaidMonth[]): Expression =>
  sheet.step(t('Tổng tiền lương, thu nhập đã đóng'), sumOfPay(sheet, months), {
    rule: 'lumpSumYears',
  })
