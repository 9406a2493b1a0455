import { t } from '@/lib/words/t'
import { averagePay } from '../average/average-pay'
import type { PaidMonth } from '../average/paid-month'
import { number, plus, times, type Expression } from '../exact/expression'
import { isoMonth, monthNumber } from '../exact/month'
import { pensionAmount } from '../pension/pension-amount'
import { pensionOnce } from '../pension/pension-once'
import { refuse } from '../sheet/unreckoned'
import type { Worksheet } from '../sheet/worksheet'
import type { Contributor } from './contributor'
import { shortOfYears } from './short-of-years'

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
    : shortOfYears(sheet, who, { ...retired, average, least })
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
  const drawn = { ...paid, ...drawnFrom(sheet, months.at(-1)!.month, reached) }
  const full = sheet.parameter('pension-once-years', sex)
  if (full.value.mul(YEAR).gte(months.length)) return drawn
  const end = isoMonth(reached.value)
  const monthsAfterAge = months.filter(({ month }) => month > end).length
  return {
    ...drawn,
    once: pensionOnce(sheet, { sex, months: months.length, monthsAfterAge }, average),
  }
}

/** The month after the age and after the last month paid; whoever has both behind them can ask for it now. */
function drawnFrom(sheet: Worksheet, last: string, reached: Expression): Named {
  const isPaidOn = monthNumber(last).gt(reached.value)
  const end = isPaidOn ? number(monthNumber(last), 'month') : reached
  if (monthNumber(sheet.day).gt(end.value)) return {}
  const words = isPaidOn
    ? t('Tháng bắt đầu hưởng: sau tháng đóng cuối cùng')
    : t('Tháng bắt đầu hưởng: sau tháng đủ tuổi')
  return { from: sheet.step(words, plus(end, number(1)), { unit: 'month' }) }
}
