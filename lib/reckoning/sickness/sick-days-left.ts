import { t } from '@/lib/words/t'
import { minus, number } from '../exact/expression'
import { reckon, type By } from '../sheet/reckon'
import { refuse } from '../sheet/unreckoned'
import { paidYearsMember } from './paid-years'

export type SickYear = {
  monthsPaid: number
  isHardWork: boolean
  /** In this calendar year. */
  daysUsed: number
}

/** How many working days of sickness are still paid this year. */
export const reckonSickDaysLeft = (by: By, { monthsPaid, isHardWork, daysUsed }: SickYear) =>
  reckon(by, (sheet) => {
    const series = isHardWork ? 'sickness-days-hard-work' : 'sickness-days'
    const most = sheet.parameter(series, paidYearsMember(monthsPaid))
    const days = sheet.step(t('Số ngày nghỉ ốm được hưởng trong năm'), most, { unit: 'days' })
    if (days.value.lt(daysUsed))
      refuse(
        'too-many-days',
        t('Đã nghỉ quá {days} ngày được hưởng trong năm.', { days: Number(days.value) }),
      )
    const left = minus(days, number(daysUsed))
    return { days, left: sheet.step(t('Số ngày còn lại'), left, { unit: 'days', by: [most] }) }
  })
