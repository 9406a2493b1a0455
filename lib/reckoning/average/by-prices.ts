import { t } from '@/lib/words/t'
import { number, plus, times, type Expression } from '../exact/expression'
import { yearOf } from '../exact/month'
import type { Worksheet } from '../sheet/worksheet'
import type { PaidMonth } from './paid-month'
import { groupedBy, sumOfPay } from './sum-of-pay'

const FIRST_OWN_YEAR = 1995

/** All pay, each year's raised by what prices have done since: one step a year, and their sum. */
export function sumByPrices(sheet: Worksheet, months: readonly PaidMonth[]): Expression {
  const years = [...groupedBy(months, keyOf)].map(([key, same]) => {
    const words = key === MISSING ? t('Tiền đóng bù một lần, hệ số 1') : wordsOf(same[0]!)
    return sheet.step(words, times(sumOfPay(same), coefficientOf(sheet, key)), {
      rule: 'averagePay',
    })
  })
  if (years.length === 1) return years[0]!
  return sheet.step(t('Cộng các năm đã điều chỉnh'), plus(...years), { rule: 'averagePay' })
}

const MISSING = 'missing'
const keyOf = ({ month, isForMissingTime }: PaidMonth): string =>
  isForMissingTime ? MISSING : month.slice(0, 4)

const wordsOf = ({ month, kind }: PaidMonth): string =>
  kind === 'voluntary'
    ? t('Thu nhập đóng tự nguyện năm {year}, nhân hệ số trượt giá', { year: month.slice(0, 4) })
    : t('Tiền lương đóng năm {year}, nhân hệ số trượt giá', { year: month.slice(0, 4) })

/** Of years after the award, which only an estimate has, nobody knows prices: they stay as they are. */
function coefficientOf(sheet: Worksheet, key: string): Expression {
  if (key === MISSING || Number(key) > yearOf(sheet.pricesDay)) return number(1)
  const member = Number(key) < FIRST_OWN_YEAR ? 'before-1995' : key
  return sheet.parameter('price-coefficient', member, sheet.pricesDay)
}
