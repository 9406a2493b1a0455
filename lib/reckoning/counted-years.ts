import { t } from '@/lib/words/t'
import { minus, number, over, plus, type Expression } from './exact/expression'
import type { Worksheet } from './sheet/worksheet'

const YEAR = 12

/** Years as rates and lump sums count them: a few odd months are half a year, more are a whole one. No month is a right by that. */
export function countedYears(sheet: Worksheet, months: number, words: string): Expression {
  const odd = months % YEAR
  const twelve = number(YEAR)
  const most = sheet.parameter('half-year-months')
  const told = { unit: 'years', by: [most] } as const
  if (odd === 0) return sheet.step(words, over(number(months), twelve), told)
  const part = number(most.value.gte(odd) ? '0.5' : 1)
  sheet.assume(
    t('Có {odd} tháng lẻ. Đến {most} tháng lẻ tính nửa năm, nhiều hơn tính một năm.', {
      odd,
      most: Number(most.value),
    }),
    [most],
  )
  const full = over(minus(number(months), number(odd)), twelve)
  return sheet.step(words, plus(full, part), told)
}
