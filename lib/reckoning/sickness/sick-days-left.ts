import { t } from '@/lib/words/t'
import { smaller } from '../exact/chosen-number'
import { minus, number, type Expression } from '../exact/expression'
import { reckon, type By } from '../sheet/reckon'
import { refuse } from '../sheet/unreckoned'
import type { Worksheet } from '../sheet/worksheet'
import { paidYearsMember } from './paid-years'

export type SickYear = {
  monthsPaid: number
  isHardWork: boolean
  /** In this calendar year; half a day is `'0.5'`. */
  daysUsed: number | string
}

type WantedDays = SickYear & {
  /** Working days that somebody would stay away now. */
  wanted: number | string
}

/** How many working days of sickness are still paid this year. */
export const reckonSickDaysLeft = (by: By, year: SickYear) =>
  reckon(by, (sheet) => daysLeft(sheet, year))

/** The same, and how many of the days somebody means to stay away are paid: none beyond those left. */
export const reckonSickDaysCounted = (by: By, { wanted, ...year }: WantedDays) =>
  reckon(by, (sheet) => {
    const { days, left, most } = { ...daysLeft(sheet, year), most: mostDays(sheet, year) }
    if (left.value.equals(0))
      refuse(
        'too-many-days',
        t('Đã nghỉ đủ {days} ngày được hưởng trong năm.', { days: Number(days.value) }),
      )
    const counted = sheet.step(
      t('Số ngày nghỉ được tính tiền: không quá số ngày còn lại'),
      smaller(number(wanted), left),
      { unit: 'days', by: [most] },
    )
    return { days, left, counted }
  })

function daysLeft(sheet: Worksheet, year: SickYear): Record<'days' | 'left', Expression> {
  const most = mostDays(sheet, year)
  const days = sheet.step(t('Số ngày nghỉ ốm được hưởng trong năm'), most, { unit: 'days' })
  if (days.value.lt(year.daysUsed))
    refuse(
      'too-many-days',
      t('Đã nghỉ quá {days} ngày được hưởng trong năm.', { days: Number(days.value) }),
    )
  const left = minus(days, number(year.daysUsed))
  return { days, left: sheet.step(t('Số ngày còn lại'), left, { unit: 'days', by: [most] }) }
}

const mostDays = (sheet: Worksheet, { isHardWork, monthsPaid }: SickYear): Expression =>
  sheet.parameter(
    isHardWork ? 'sickness-days-hard-work' : 'sickness-days',
    paidYearsMember(monthsPaid),
  )
