import { t } from '@/lib/words/t'
import { countedYears } from '../counted-years'
import { plus, times, type Expression } from '../exact/expression'
import type { Worksheet } from '../sheet/worksheet'

export type PaidTime = { monthsBefore2014: number; monthsFrom2014: number }

const YEAR = 12

/** How many months of the average are paid out: years before 2014 count less than later ones. */
export function lumpSumMonths(
  sheet: Worksheet,
  { monthsBefore2014, monthsFrom2014 }: PaidTime,
  series: 'lump-sum-months' | 'survivor-once-months',
): Expression {
  // Odd months of the earlier time go with the later, unless there is none.
  const odd = monthsFrom2014 > 0 ? monthsBefore2014 % YEAR : 0
  const later = monthsFrom2014 + odd
  if (odd > 0)
    sheet.assume(
      t('Có {odd} tháng lẻ trước năm 2014, được chuyển sang thời gian từ năm 2014.', { odd }),
    )
  const before = countedYears(sheet, monthsBefore2014 - odd, t('Số năm đóng trước năm 2014'))
  const after = countedYears(sheet, later, t('Số năm đóng từ năm 2014'))
  return plus(
    times(sheet.parameter(series, 'before-2014'), before),
    times(sheet.parameter(series, 'from-2014'), after),
  )
}
