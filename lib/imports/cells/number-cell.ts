import type { RefusalRule } from '../shape/refusals'
import type { CellReader } from '../shape/import-kind'

const UNIT = /(?:\s|đồng|đ|VNĐ|VND|%)+$/i
/** 4.321.000,00 */
const VIETNAMESE = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/
/** 4,321,000.00 or 4,321,000: with one comma and nothing else it could be either. */
const ENGLISH = /^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$|^(\d{1,3}(?:,\d{3}){2,})$/
/** 4321000,5 and 4321000.50 */
const PLAIN_AMOUNT = /^(\d+)(?:[.,](\d{1,2}))?$/
const MOST_DIGITS = 15

/** Exact, as digits with a point: `4321000.00`. Null where it can be read in two ways, or in none. */
function amountIn(cell: string): string | null {
  const text = cell.replace(UNIT, '').replace(/\s/g, '')
  const found = VIETNAMESE.exec(text) ?? ENGLISH.exec(text) ?? PLAIN_AMOUNT.exec(text)
  if (!found) return null
  const whole = (found[1] ?? found[3] ?? '').replace(/[.,]/g, '').replace(/^0+(?=\d)/, '')
  return whole.length > MOST_DIGITS ? null : `${whole}.${(found[2] ?? '').padEnd(2, '0')}`
}

const numberUpTo =
  (most: number, rule: RefusalRule): CellReader =>
  (cell) => {
    const found = PLAIN_AMOUNT.exec(cell.replace(UNIT, ''))
    if (!found || Number(found[1]) > most) return { rule }
    const exact = `${Number(found[1])}.${(found[2] ?? '').padEnd(2, '0')}`
    return Number(exact) > most ? { rule } : { value: exact }
  }

export const moneyCell: CellReader = (cell) => {
  const amount = amountIn(cell)
  return amount === null ? { rule: 'money' } : { value: amount }
}
/** 3,66 and 3.66: no coefficient is so large that a sign could part thousands. */
export const coefficientCell = numberUpTo(99, 'coefficient')
export const shareCell = numberUpTo(100, 'share')
export const countCell: CellReader = (cell) =>
  /^\d{1,4}$/.test(cell) ? { value: String(Number(cell)) } : { rule: 'count' }
