import { t } from '@/lib/words/t'
import { averagePay } from '../average/average-pay'
import type { PaidMonth } from '../average/paid-month'
import { sumOfPay } from '../average/sum-of-pay'
import { minus, number, times, type Expression } from '../exact/expression'
import { isoMonth } from '../exact/month'
import { lumpSum } from '../lump-sum/lump-sum'
import { monthlyAllowance, monthsLeftWords } from '../pension/monthly-allowance'
import { pensionAmount } from '../pension/pension-amount'
import { pensionOnce } from '../pension/pension-once'
import { refuse } from '../sheet/unreckoned'
import type { Worksheet } from '../sheet/worksheet'
import type { Contributor } from './contributor'

const YEAR = 12
const LAW_OF_2024 = '2025-07'

type Retired = { age: Expression; reached: Expression; months: readonly PaidMonth[] }
type Named = Record<string, Expression>

/** What the age brings with these months: a pension, or the ways that are left to whoever is short of years. */
export function oldAge(sheet: Worksheet, who: Contributor, retired: Retired): Named {
  const { months } = retired
  if (months.length === 0) refuse('nothing-paid', t('Chưa có tháng đóng nào để tính.'))
  const average = averagePay(sheet, months)
  const least = times(sheet.parameter('pension-least-years'), number(YEAR))
  const named = least.value.lte(months.length)
    ? pensionOf(sheet, who, { ...retired, average })
    : shortOf(sheet, who, { ...retired, average, least })
  return { average, ...named }
}

function pensionOf(
  sheet: Worksheet,
  { sex }: Contributor,
  { months, reached, average }: Retired & { average: Expression },
): Named {
  const compulsory = months.filter(({ kind }) => kind === 'compulsory')
  const isFromBefore = compulsory.some(({ month }) => month < LAW_OF_2024)
  const paid = pensionAmount(
    sheet,
    {
      sex,
      months: months.length,
      ...(isFromBefore && { compulsoryMonthsSinceBefore2025: compulsory.length }),
    },
    average,
  )
  const full = sheet.parameter('pension-once-years', sex)
  if (full.value.mul(YEAR).gte(months.length)) return paid
  const end = isoMonth(reached.value)
  const monthsAfterAge = months.filter(({ month }) => month > end).length
  return {
    ...paid,
    once: pensionOnce(sheet, { sex, months: months.length, monthsAfterAge }, average),
  }
}

/** Months that are missing may be paid once, the money taken out, or drawn month by month until the social pension. */
function shortOf(
  sheet: Worksheet,
  { isPoor = false }: Contributor,
  { months, age, average, least }: Retired & { average: Expression; least: Expression },
): Named {
  const missing = sheet.step(
    t('Số tháng còn thiếu để có lương hưu'),
    minus(least, number(months.length)),
    { unit: 'months' },
  )
  sayMayPayMissing(sheet, missing)
  const social = sheet.parameter('social-pension-age', isPoor ? 'poor' : 'usual')
  const left = sheet.step(monthsLeftWords(), minus(times(social, number(YEAR)), age), {
    unit: 'months',
  })
  const allowance = monthlyAllowance(
    sheet,
    { months: months.length, monthsToSocialPension: left },
    average,
  )
  return {
    missing,
    allowance: allowance.month,
    allowanceMonths: allowance.months,
    lumpSum: lumpSumOf(sheet, months, average),
  }
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
  sheet.step(t('Tổng tiền lương, thu nhập đã đóng'), sumOfPay(months), { rule: 'lumpSumYears' })
