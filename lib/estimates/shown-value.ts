import { decimalOf, nearDecimal, type ExactNumber } from '@/lib/reckoning/exact/exact'
import { isoMonth } from '@/lib/reckoning/exact/month'
import { shownAmount } from '@/lib/reckoning/exact/number-unit'
import { formatMonth } from '@/lib/forms/days/dates'
import { shownDecimal, shownDong, shownMonths } from '@/lib/records/shown'

export const inDong = (value: ExactNumber): string => shownDong(nearDecimal(value, 2))
export const inPercent = (value: ExactNumber): string =>
  `${shownDecimal(decimalOf(value.mul(100)) ?? nearDecimal(value.mul(100), 2))}%`
export const inMonths = (value: ExactNumber): string => shownMonths(Number(value))
export const asMonth = (value: ExactNumber): string => formatMonth(isoMonth(value))
export const inDays = (value: ExactNumber): string => shownAmount(value, 'days')
