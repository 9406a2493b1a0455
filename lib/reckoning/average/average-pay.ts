import { t } from '@/lib/words/t'
import { number, over, plus, times, type Expression } from '../exact/expression'
import { yearOf } from '../exact/month'
import { refuse } from '../sheet/unreckoned'
import type { Worksheet } from '../sheet/worksheet'
import { sumByPrices } from './by-prices'
import type { PaidMonth } from './paid-month'
import { sumOfStatePay } from './state-pay'

/** The average on which pension and lump sum rest, of months that each count once, oldest first. */
export function averagePay(sheet: Worksheet, months: readonly PaidMonth[]): Expression {
  if (months.length === 0) refuse('nothing-paid', t('Chưa có tháng đóng nào để tính.'))
  const compulsory = months.filter(({ kind }) => kind === 'compulsory')
  const voluntary = months.filter(({ kind }) => kind === 'voluntary')
  if (voluntary.length === 0) return compulsoryAverage(sheet, compulsory)
  if (compulsory.length === 0)
    return dividedBy(sheet, sumByPrices(sheet, voluntary), voluntary.length)
  const sum = compulsorySum(sheet, compulsory)
  return averageOfBoth(sheet, { sum, months: compulsory.length }, voluntary)
}

/** What was compulsory counts as its average, month by month, beside each income that was chosen. */
export function averageOfBoth(
  sheet: Worksheet,
  compulsory: { sum: Expression; months: number },
  voluntary: readonly PaidMonth[],
): Expression {
  const sum = sheet.step(
    t('Cộng phần đóng bắt buộc và phần đóng tự nguyện'),
    plus(compulsory.sum, sumByPrices(sheet, voluntary)),
    { rule: 'averageOfBoth' },
  )
  const all = number(compulsory.months + voluntary.length)
  const words = t('Mức bình quân của cả đóng bắt buộc và tự nguyện')
  return sheet.step(words, over(sum, all), { rule: 'averageOfBoth' })
}

function compulsoryAverage(sheet: Worksheet, months: readonly PaidMonth[]): Expression {
  if (months.some(({ payer }) => payer !== 'state'))
    return dividedBy(sheet, compulsorySum(sheet, months), months.length)
  const { sum, counted } = sumOfStatePay(sheet, months, yearOf(months[0]!.month))
  return dividedBy(sheet, sum, counted)
}

/** The average of all compulsory months, times their number. */
function compulsorySum(sheet: Worksheet, months: readonly PaidMonth[]): Expression {
  const state = months.filter(({ payer }) => payer === 'state')
  const others = months.filter(({ payer }) => payer !== 'state')
  if (state.length === 0) return sumByPrices(sheet, others)
  const ofState = sumForAllMonths(sheet, state, yearOf(months[0]!.month))
  if (others.length === 0) return ofState
  return sheet.step(
    t('Cộng lương do Nhà nước quy định và lương khác'),
    plus(ofState, sumByPrices(sheet, others)),
    { rule: 'averagePay' },
  )
}

/** Only the last years are averaged, but that average stands for every month of that pay. */
function sumForAllMonths(
  sheet: Worksheet,
  months: readonly PaidMonth[],
  joinedYear: number,
): Expression {
  const { sum, counted } = sumOfStatePay(sheet, months, joinedYear)
  if (counted === months.length) return sum
  return sheet.step(
    t('Bình quân lương do Nhà nước quy định, nhân mọi tháng có lương ấy'),
    times(over(sum, number(counted)), number(months.length)),
    { rule: 'averagePay' },
  )
}

const dividedBy = (sheet: Worksheet, sum: Expression, months: number): Expression =>
  sheet.step(t('Mức bình quân: chia cho số tháng đóng'), over(sum, number(months)), {
    rule: 'averagePay',
  })
