import { formatMonth } from '@/lib/forms/days/dates'
import { currentLanguage } from '@/lib/words/asked-language'
import { SOURCE } from '@/lib/words/languages.mjs'
import { t } from '@/lib/words/t'
import { decimalOf, exact, nearDecimal, type ExactNumber } from './exact'
import { isoMonth } from './month'

/** What a number counts. `month` is a month of the calendar. */
export type NumberUnit = 'none' | 'dong' | 'percent' | 'years' | 'months' | 'days' | 'month'

const HUNDRED = exact(100)
/** Money is written whole or with two decimals (lib/records/shown.ts). */
const PLACES_OF_MONEY = 2
const inUnit = (value: ExactNumber, unit: NumberUnit) =>
  unit === 'percent' ? value.mul(HUNDRED) : value

/** How it stands in a formula, without its unit; null where it can't be written out: a third has no end. */
export function writtenNumber(value: ExactNumber, unit: NumberUnit): string | null {
  if (unit === 'month') return formatMonth(isoMonth(value))
  const decimal = decimalIn(value, unit)
  if (decimal === null) return null
  return unit === 'percent' ? `${grouped(decimal)}%` : inSigns(decimal, unit)
}

/** Exact, with as many decimals as its unit is written with; null where it has more. */
function decimalIn(value: ExactNumber, unit: NumberUnit): string | null {
  return unit === 'dong' ? decimalOf(value, PLACES_OF_MONEY) : decimalOf(inUnit(value, unit))
}

/** How a result is told: `6.500.000 đồng`, `65%`, `≈ 1.774.052,70 đồng`. */
export function shownAmount(value: ExactNumber, unit: NumberUnit): string {
  if (unit === 'month') return formatMonth(isoMonth(value))
  const decimal = decimalIn(value, unit)
  return decimal === null
    ? `≈ ${withUnit(nearDecimal(inUnit(value, unit), PLACES_OF_MONEY), unit)}`
    : withUnit(decimal, unit)
}

function withUnit(decimal: string, unit: NumberUnit): string {
  const amount = inSigns(decimal, unit)
  // Another language writes the number itself, beside the right plural; these counts are small and have few decimals.
  const count = currentLanguage() === SOURCE ? amount : Number(decimal)
  if (unit === 'dong') return t('{amount} đồng', { amount })
  if (unit === 'percent') return `${amount}%`
  if (unit === 'years') return t('{count} năm', { count })
  if (unit === 'months') return t('{count} tháng', { count })
  if (unit === 'days') return t('{count} ngày', { count })
  return amount
}

const formats = new Map<number, Intl.NumberFormat>()

/** As on paper in Việt Nam in every language (decision 0095): beside it stand numbers of that paper. A formatter costs a hundred times its use. */
function formatOf(places: number): Intl.NumberFormat {
  const format =
    formats.get(places) ?? new Intl.NumberFormat(SOURCE, { minimumFractionDigits: places })
  formats.set(places, format)
  return format
}

const inSigns = (decimal: string, unit: NumberUnit): string =>
  grouped(unit === 'dong' ? decimal.replace(/\.\d$/, '$&0') : decimal)

/** Digits stay as they are: the formatter takes decimals as text. */
function grouped(decimal: string): string {
  const places = decimal.split('.')[1]?.length ?? 0
  return formatOf(places)
    .format(decimal as `${number}`)
    .replace('-', '−')
}
