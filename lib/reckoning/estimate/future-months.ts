import { formatMonth } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import type { PaidMonth } from '../average/paid-month'
import { minus, number, plus, times } from '../exact/expression'
import { shownAmount } from '../exact/number-unit'
import { monthNumber, monthsBetween, monthsLater } from '../exact/month'
import type { Worksheet } from '../sheet/worksheet'
import type { GoingOn } from './contributor'

/** The months from now to the age, or as long as somebody means to pay; none where that lies behind. */
export function futureMonths(
  sheet: Worksheet,
  months: readonly PaidMonth[],
  { until, pay }: GoingOn & { until: string },
): PaidMonth[] {
  const last = months.at(-1)
  if (!last) return []
  const from = nextMonthToPay(sheet.day, last.month)
  const count = monthsBetween(from, until) + 1
  if (count <= 0) return []
  const next = pay === undefined ? last : { ...withoutScale(last), pay }
  sheet.assume(paidOnWords({ from, to: until, next, isAsLast: pay === undefined }))
  if (pay !== undefined) sayMost(sheet, last)
  const span = minus(number(monthNumber(until), 'month'), number(monthNumber(from), 'month'))
  sheet.step(t('Số tháng đóng thêm'), plus(span, number(1)), { unit: 'months' })
  sheet.assume(t('Các tháng sau này lấy hệ số trượt giá 1, vì chưa ai biết giá sẽ đổi thế nào.'))
  return Array.from({ length: count }, (_, at) => ({
    ...next,
    month: monthsLater(from, at),
    isForMissingTime: false,
  }))
}

/** This month, or the one after those paid ahead. */
export const nextMonthToPay = (day: string, last: string): string =>
  last < day.slice(0, 7) ? day.slice(0, 7) : monthsLater(last, 1)

/** Beyond it nobody pays: what somebody typed lies below. */
const sayMost = (sheet: Worksheet, { kind }: PaidMonth): unknown =>
  sheet.has('pay-most', kind) &&
  sheet.step(
    t('Mức đóng cao nhất mỗi tháng'),
    times(sheet.parameter('pay-most', kind), sheet.parameter('base-salary')),
  )

/** Another pay is no longer that coefficient. */
const withoutScale = ({ coefficient: _, ...month }: PaidMonth): PaidMonth => month

type PaidOn = { from: string; to: string; next: PaidMonth; isAsLast: boolean }

function paidOnWords({ from, to, next: { pay, coefficient }, isAsLast }: PaidOn): string {
  const span = { from: formatMonth(from), to: formatMonth(to) }
  if (pay === null)
    return t(
      'Từ tháng {from} đến tháng {to}, mỗi tháng đóng theo hệ số {coefficient}, như tháng đóng gần nhất.',
      { ...span, coefficient: number(coefficient!).text },
    )
  const told = { ...span, pay: shownAmount(number(pay).value, 'dong') }
  return isAsLast
    ? t(
        'Từ tháng {from} đến tháng {to}, mỗi tháng đóng trên mức {pay}, như tháng đóng gần nhất.',
        told,
      )
    : t('Từ tháng {from} đến tháng {to}, mỗi tháng đóng trên mức {pay}.', told)
}
