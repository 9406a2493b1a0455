import { exact, nearDecimal } from '@/lib/reckoning/exact/exact'
import { t } from '@/lib/words/t'

/** An exact decimal text with signs of Việt Nam, as on paper in every language: `4321000.00` is «4.321.000,00», `3.66` is «3,66». */
export function shownDecimal(text: string): string {
  const [whole = '', rest] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return rest === undefined ? grouped : `${grouped},${rest}`
}

/** A number without zeros that say nothing: `2.000` is «2», `40801.25` is «40.801,25». */
export const shownExact = (text: string): string =>
  shownDecimal(text.replace(/\.0*$|(?<=\.\d*[1-9])0+$/, ''))

const MOST_PLACES = 2

/** Money: whole without decimals, else with two, «4.321.000», «231.002,50». */
export function shownMoney(text: string): string {
  const places = text.split('.')[1]?.replace(/0+$/, '') ?? ''
  const near = places.length > MOST_PLACES ? nearDecimal(exact(text), MOST_PLACES) : text
  const [whole = '', rest = ''] = near.split('.')
  return shownDecimal(/[1-9]/.test(rest) ? `${whole}.${rest.slice(0, 2).padEnd(2, '0')}` : whole)
}

/** Money of a benefit or a visit, in đồng: «4.321.000 đồng», «40.801,25 đồng». */
export const shownDong = (text: string): string => t('{amount} đồng', { amount: shownMoney(text) })

/** «12 năm 2 tháng», «11 tháng», «5 năm». */
export function shownMonths(count: number): string {
  const years = Math.floor(count / 12)
  const months = count % 12
  if (years === 0) return t('{count} tháng', { count })
  if (months === 0) return t('{years} năm', { years })
  return t('{years} năm {months} tháng', { years, months })
}
