import { t } from '@/lib/words/t'
import { number, plus, times, type Expression } from '../exact/expression'
import { yearOf } from '../exact/month'
import type { Worksheet } from '../sheet/worksheet'
import type { PaidMonth } from './paid-month'
import { groupedBy, sumOfPay } from './sum-of-pay'

const FIRST_OWN_YEAR = 1995

/** All pay, each year's raised by what prices have done since: one step a year, and their sum. */
export function sumByPrices(sheet: Worksheet, months: readonly PaidMonth[]): Expression {
  const years = [...groupedBy(months, (month) => keyOf(sheet, month))].map(([key, same]) => {
    const words = wordsByKey(key) ?? wordsOf(same[0]!)
    return sheet.step(words, times(sumOfPay(sheet, same), coefficientOf(sheet, key)), {
      rule: 'averagePay',
    })
  })
  if (years.length === 1) return years[0]!
  return sheet.step(t('Cộng các năm đã điều chỉnh'), plus(...years), { rule: 'averagePay' })
}

const MISSING = 'missing'
const LATER = 'later'

/** Of years after the award, which only an estimate has, nobody knows prices: they stay as they are. */
function keyOf(sheet: Worksheet, { month, isForMissingTime }: PaidMonth): string {
  if (isForMissingTime) return MISSING
  return yearOf(month) > yearOf(sheet.pricesDay) ? LATER : month.slice(0, 4)
}

function wordsByKey(key: string): string | null {
  if (key === MISSING) return t('Tiền đóng bù một lần, hệ số 1')
  return key === LATER ? t('Các năm sau chưa có hệ số trượt giá, lấy hệ số 1') : null
}

const wordsOf = ({ month, kind }: PaidMonth): string =>
  kind === 'voluntary'
    ? t('Thu nhập đóng tự nguyện năm {year}, nhân hệ số trượt giá', { year: month.slice(0, 4) })
    : t('Tiền lương đóng năm {year}, nhân hệ số trượt giá', { year: month.slice(0, 4) })

function coefficientOf(sheet: Worksheet, key: string): Expression {
  if (key === MISSING || key === LATER) return number(1)
  const member = Number(key) < FIRST_OWN_YEAR ? 'before-1995' : key
  return sheet.parameter('price-coefficient', member, sheet.pricesDay)
}
