import { t } from '@/lib/words/t'
import { minus, number, plus, times, type Expression } from '../exact/expression'
import type { Worksheet } from '../sheet/worksheet'

const YEAR = 12

/** What is taken off the rate of whoever draws the pension before the age, for loss of working ability. */
export function afterEarlyCut(sheet: Worksheet, rate: Expression, monthsEarly: number): Expression {
  if (monthsEarly === 0) return rate
  const odd = monthsEarly % YEAR
  const half = sheet.parameter('pension-early-half')
  const years = times(
    sheet.parameter('pension-early-cut', 'year'),
    number((monthsEarly - odd) / YEAR),
  )
  const isCutForOdd = half.value.lte(odd)
  const cut = sheet.step(
    t('Tỷ lệ giảm vì nghỉ trước tuổi {months} tháng', { months: monthsEarly }),
    isCutForOdd ? plus(years, sheet.parameter('pension-early-cut', 'half-year')) : years,
    { unit: 'percent', by: [half] },
  )
  return sheet.step(t('Tỷ lệ hưởng sau khi giảm'), minus(rate, cut), {
    unit: 'percent',
    rule: 'pensionAmount',
  })
}
