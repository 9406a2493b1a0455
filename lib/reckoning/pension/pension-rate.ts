import { t } from '@/lib/words/t'
import { smaller } from '../exact/chosen-number'
import { minus, plus, times, type Expression } from '../exact/expression'
import type { LegalSex } from '../retirement/conditions'
import type { Worksheet } from '../sheet/worksheet'

/** The share of the average pay that is paid each month, before anything is taken off. */
export function pensionRate(sheet: Worksheet, sex: LegalSex, years: Expression): Expression {
  const rate = sheet.step(t('Tỷ lệ hưởng lương hưu theo số năm đóng'), rateOf(sheet, sex, years), {
    unit: 'percent',
  })
  const most = sheet.parameter('pension-most-rate')
  if (rate.value.lte(most.value)) return rate
  return sheet.step(t('Tỷ lệ hưởng không quá mức cao nhất'), smaller(rate, most), {
    unit: 'percent',
  })
}

function rateOf(sheet: Worksheet, sex: LegalSex, years: Expression): Expression {
  const first = sheet.parameter('pension-first-years', sex)
  if (years.value.gte(first.value))
    return plus(
      sheet.parameter('pension-first-rate'),
      times(sheet.parameter('pension-year-rate'), minus(years, first)),
    )
  return plus(
    sheet.parameter('pension-short-rate', sex),
    times(
      sheet.parameter('pension-short-year-rate', sex),
      minus(years, sheet.parameter('pension-least-years')),
    ),
  )
}
