import { t } from '@/lib/words/t'
import { givenAverage, type WithAverage } from '../average/given-average'
import { larger, rounded } from '../exact/chosen-number'
import { minus, number, times, type Expression } from '../exact/expression'
import { lumpSumMonths, type PaidTime } from '../lump-sum/lump-sum-years'
import { reckon, type By } from '../sheet/reckon'
import { refuse } from '../sheet/unreckoned'
import type { Worksheet } from '../sheet/worksheet'

/** The day whose law holds (`By.day`) is that of the death. */
export const reckonFuneralGrant = (by: By) =>
  reckon(by, (sheet) => ({
    amount: sheet.step(
      t('Trợ cấp mai táng, theo mức tham chiếu của tháng qua đời'),
      times(sheet.parameter('funeral-grant'), sheet.parameter('base-salary')),
    ),
  }))

export type Survivors = {
  persons: number
  /** Nobody is left to care for them. */
  areWithoutCarer?: boolean
}

/** Monthly, for those whom the deceased kept. */
export const reckonSurvivors = (by: By, { persons, areWithoutCarer = false }: Survivors) =>
  reckon(by, (sheet) => {
    const most = sheet.parameter('survivor-monthly-most')
    if (most.value.lt(persons))
      refuse(
        'too-many-persons',
        t('Nhiều nhất {most} người được hưởng.', { most: Number(most.value) }),
      )
    const rate = sheet.parameter('survivor-monthly', areWithoutCarer ? 'without-carer' : 'usual')
    const each = sheet.step(
      t('Trợ cấp tuất hằng tháng của mỗi người'),
      rounded(times(rate, sheet.parameter('base-salary'))),
    )
    const words = t('Trợ cấp tuất hằng tháng của mọi người')
    return { each, month: sheet.step(words, times(each, number(persons)), { by: [most] }) }
  })

/** Once, where the deceased was working or waiting. */
export const reckonSurvivorsOnce = (by: By, { average, ...time }: WithAverage<PaidTime>) =>
  reckon(by, (sheet) => {
    const months = lumpSumMonths(sheet, time, 'survivor-once-months')
    const counted = sheet.step(t('Số tháng bình quân được hưởng'), months, { unit: 'months' })
    return {
      amount: onceOf(sheet, counted, {
        least: sheet.parameter('survivor-once-months', 'least'),
        of: givenAverage(sheet, average),
      }),
    }
  })

export type Pensioner = { pension: number; monthsDrawn: number }

/** Once, where the deceased drew a pension: the longer it was drawn, the less. */
export const reckonPensionersSurvivors = (by: By, { pension, monthsDrawn }: Pensioner) =>
  reckon(by, (sheet) => {
    const part = (member: string) => sheet.parameter('survivor-pensioner', member)
    const isCut = part('drawn').value.lt(monthsDrawn)
    const cut = times(part('cut'), minus(number(monthsDrawn), part('drawn')))
    const counted = sheet.step(
      t('Số tháng lương hưu được hưởng, sau {months} tháng đã nhận', { months: monthsDrawn }),
      isCut ? minus(part('full'), cut) : part('full'),
      { unit: 'months' },
    )
    const drawn = sheet.step(t('Lương hưu đang hưởng'), number(pension))
    return { amount: onceOf(sheet, counted, { least: part('least'), of: drawn }) }
  })

type Once = { least: Expression; of: Expression }

function onceOf(sheet: Worksheet, counted: Expression, { least, of }: Once): Expression {
  const months = counted.value.gte(least.value)
    ? counted
    : sheet.step(t('Số tháng được nâng lên mức thấp nhất'), larger(counted, least), {
        unit: 'months',
      })
  const by = [least]
  return sheet.step(t('Trợ cấp tuất một lần'), rounded(times(months, of)), { by })
}
