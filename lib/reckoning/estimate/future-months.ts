import { formatMonth } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import type { PaidMonth } from '../average/paid-month'
import { number } from '../exact/expression'
import { shownAmount } from '../exact/number-unit'
import { monthsBetween, monthsLater } from '../exact/month'
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
  const thisMonth = sheet.day.slice(0, 7)
  const from = last.month < thisMonth ? thisMonth : monthsLater(last.month, 1)
  const count = monthsBetween(from, until) + 1
  if (count <= 0) return []
  const next = pay === undefined ? last : { ...withoutScale(last), pay }
  sheet.assume(paidOnWords({ from, to: until, next, isAsLast: pay === undefined }))
  sheet.assume(t('Các tháng sau này lấy hệ số trượt giá 1, vì chưa ai biết giá sẽ đổi thế nào.'))
  return Array.from({ length: count }, (_, at) => ({
    ...next,
    month: monthsLater(from, at),
    isForMissingTime: false,
  }))
}

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
