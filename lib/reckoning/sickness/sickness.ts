import { t } from '@/lib/words/t'
import type { PaidMonth } from '../average/paid-month'
import { payOfMonth } from '../average/pay-of-month'
import { rounded } from '../exact/chosen-number'
import { number, over, times, type Expression } from '../exact/expression'
import { reckon, type By } from '../sheet/reckon'
import type { Worksheet } from '../sheet/worksheet'
import { paidYearsMember } from './paid-years'

export type SickDays = {
  /** Of the month before, in whole đồng; or that month, where only its coefficient is known. */
  pay: number | PaidMonth
  /** Working days; half a day is `'0.5'`. */
  days: number | string
}

/** Single days of sickness, one's own or a child's. */
export const reckonSickness = (by: By, { pay, days }: SickDays) =>
  reckon(by, (sheet) => {
    const day = over(
      times(payBefore(sheet, pay), sheet.parameter('sickness-rate', 'usual')),
      sheet.parameter('pay-days', 'sickness'),
    )
    const words = t('Tiền ốm đau: mức một ngày nhân số ngày nghỉ')
    return { amount: sheet.step(words, rounded(times(day, number(days)))) }
  })

export type LongSickness = { pay: SickDays['pay']; months: number; monthsPaid: number }

/** Full months of a long illness, after the usual days are used up. */
export const reckonLongSickness = (by: By, { pay, months, monthsPaid }: LongSickness) =>
  reckon(by, (sheet) => {
    const rate = sheet.parameter('sickness-rate-long', paidYearsMember(monthsPaid))
    const words = t('Tiền ốm đau dài ngày, mỗi tháng theo thời gian đã đóng')
    return {
      amount: sheet.step(words, rounded(times(rate, payBefore(sheet, pay), number(months)))),
    }
  })

const payBefore = (sheet: Worksheet, pay: SickDays['pay']): Expression =>
  sheet.step(
    t('Tiền lương đóng của tháng trước khi nghỉ'),
    typeof pay === 'number' ? number(pay) : payOfMonth(sheet, pay),
  )
