import { t } from '@/lib/words/t'
import { number, over, plus, times, type Expression } from '../exact/expression'
import { yearOf } from '../exact/month'
import { refuse } from '../sheet/unreckoned'
import type { Worksheet } from '../sheet/worksheet'
import { sumByPrices } from './by-prices'
import type { PaidMonth } from './paid-month'
import { stateAverage } from './state-pay'

/** The average on which pension and lump sum rest, of months that each count once, oldest first. */
export function averagePay(sheet: Worksheet, months: readonly PaidMonth[]): Expression {
  if (months.length === 0) refuse('nothing-paid', t('Chưa có tháng đóng nào để tính.'))
  const compulsory = months.filter(({ kind }) => kind === 'compulsory')
  const voluntary = months.filter(({ kind }) => kind === 'voluntary')
  if (voluntary.length === 0) return compulsoryAverage(sheet, compulsory)
  if (compulsory.length === 0)
    return dividedBy(sheet, sumByPrices(sheet, voluntary), voluntary.length)
  return averageOfBoth(
    sheet,
    { average: compulsoryAverage(sheet, compulsory), months: compulsory.length },
    voluntary,
  )
}

/** What was compulsory counts as its average, month by month, beside each income that was chosen. */
export function averageOfBoth(
  sheet: Worksheet,
  compulsory: { average: Expression; months: number },
  voluntary: readonly PaidMonth[],
): Expression {
  const sum = plus(
    times(compulsory.average, number(compulsory.months)),
    sumByPrices(sheet, voluntary),
  )
  return sheet.step(
    t('Mức bình quân của cả đóng bắt buộc và tự nguyện'),
    over(sum, number(compulsory.months + voluntary.length)),
    { rule: 'averageOfBoth' },
  )
}

function compulsoryAverage(sheet: Worksheet, months: readonly PaidMonth[]): Expression {
  const state = months.filter(({ payer }) => payer === 'state')
  const others = months.filter(({ payer }) => payer !== 'state')
  if (state.length === 0) return dividedBy(sheet, sumByPrices(sheet, others), others.length)
  const ofState = stateAverage(sheet, state, yearOf(months[0]!.month))
  if (others.length === 0) return ofState
  const sum = plus(times(ofState, number(state.length)), sumByPrices(sheet, others))
  return dividedBy(sheet, sum, months.length)
}

const dividedBy = (sheet: Worksheet, sum: Expression, months: number): Expression =>
  sheet.step(t('Mức bình quân: chia cho số tháng đóng'), over(sum, number(months)), {
    rule: 'averagePay',
  })
