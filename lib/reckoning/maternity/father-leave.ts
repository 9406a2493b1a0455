import { t } from '@/lib/words/t'
import { givenAverage, type WithAverage } from '../average/given-average'
import { rounded } from '../exact/chosen-number'
import { minus, number, over, plus, times, type Expression } from '../exact/expression'
import { reckon, type By } from '../sheet/reckon'
import type { Worksheet } from '../sheet/worksheet'

/** As the catalogue calls them. */
export type FathersBirth =
  'usual' | 'surgery-or-early' | 'twins' | 'twins-with-surgery' | 'second-child'

export type FatherCase = { birth: FathersBirth; children?: number }

/** What a father is paid for the working days he stays at home. */
export const reckonFatherLeave = (by: By, { average, ...of }: WithAverage<FatherCase>) =>
  reckon(by, (sheet) => {
    const pay = givenAverage(sheet, average)
    const days = leaveDays(sheet, of)
    const divisor = sheet.parameter('pay-days', 'father')
    const amount = sheet.step(
      t('Tiền nghỉ của cha: lương một ngày nhân số ngày'),
      rounded(times(over(pay, divisor), days)),
    )
    return { days, amount }
  })

const TWINS = 2

function leaveDays(sheet: Worksheet, { birth, children = 1 }: FatherCase): Expression {
  const days = sheet.parameter('father-leave', birth)
  const more = times(
    sheet.parameter('father-leave', 'further-child'),
    minus(number(children), number(TWINS)),
  )
  const words = t('Số ngày làm việc được nghỉ')
  return sheet.step(words, children > TWINS ? plus(days, more) : days, { unit: 'days' })
}
