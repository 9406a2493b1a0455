import { t } from '@/lib/words/t'
import { exact, type ExactNumber } from '../exact/exact'
import { rounded } from '../exact/chosen-number'
import { number, plus, times, type Expression } from '../exact/expression'
import { reckon, type By } from '../sheet/reckon'
import type { Worksheet } from '../sheet/worksheet'

export type RiseCase = {
  /** Of the month before the rise. */
  pension: ExactNumber | number
  isRetiredBefore1995: boolean
}

/** A general rise of pensions, on the day on which it comes. */
export const reckonRise = (by: By, { pension, isRetiredBefore1995 }: RiseCase) =>
  reckon(by, (sheet) => {
    const before = sheet.step(t('Lương hưu trước khi tăng'), number(exact(pension)))
    const rate = sheet.parameter('pension-rise')
    const risen = sheet.step(
      t('Lương hưu sau khi tăng'),
      rounded(times(plus(number(1, 'percent'), rate), before)),
    )
    return { pension: isRetiredBefore1995 ? raisedMore(sheet, risen) : risen }
  })

/** The small pensions of those who retired before 1995 rise further. */
function raisedMore(sheet: Worksheet, risen: Expression): Expression {
  const [limit, addition, level] = ['limit', 'addition', 'level'].map((member) =>
    sheet.parameter('pension-rise-before-1995', member),
  ) as [Expression, Expression, Expression]
  if (risen.value.gte(level.value)) return risen
  if (risen.value.lte(limit.value))
    return sheet.step(
      t('Nghỉ hưu trước năm 1995, lương hưu đến {limit} đồng thì cộng thêm', { limit: limit.text }),
      plus(risen, addition),
    )
  return sheet.step(
    t('Nghỉ hưu trước năm 1995, lương hưu trên {limit} đồng được nâng lên', { limit: limit.text }),
    level,
  )
}
