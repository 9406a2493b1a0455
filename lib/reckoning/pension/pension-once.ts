import { t } from '@/lib/words/t'
import { countedYears } from '../counted-years'
import { rounded } from '../exact/chosen-number'
import { minus, plus, times, type Expression } from '../exact/expression'
import type { LegalSex } from '../retirement/conditions'
import { refuse } from '../sheet/unreckoned'
import type { Worksheet } from '../sheet/worksheet'

export type OnceCase = {
  sex: LegalSex
  months: number
  /** Of `months` those paid after the age was reached. */
  monthsAfterAge?: number
}

/** Paid once beside the pension, for years beyond those that bring the highest rate. */
export function pensionOnce(
  sheet: Worksheet,
  { sex, months, monthsAfterAge = 0 }: OnceCase,
  average: Expression,
): Expression {
  const full = sheet.parameter('pension-once-years', sex)
  const years = countedYears(sheet, months, t('Số năm đóng'))
  if (years.value.lte(full.value))
    refuse(
      'nothing-above',
      t('Trợ cấp một lần chỉ có khi đóng trên {full} năm.', { full: Number(full.value) }),
    )
  const above = sheet.step(t('Số năm đóng vượt'), minus(years, full), { unit: 'years' })
  const perYear = sheet.parameter('pension-once-months', 'before-age')
  const amount =
    monthsAfterAge > 0 ? withLater(sheet, above, monthsAfterAge) : times(perYear, above)
  return sheet.step(t('Trợ cấp một lần khi nghỉ hưu'), rounded(times(amount, average)), {
    by: [perYear],
  })
}

/** Years after the age count more, but only those that stand above. */
function withLater(sheet: Worksheet, above: Expression, monthsAfterAge: number): Expression {
  const paidLater = countedYears(sheet, monthsAfterAge, t('Số năm đóng sau khi đủ tuổi'))
  const later = paidLater.value.gt(above.value) ? above : paidLater
  return plus(
    times(sheet.parameter('pension-once-months', 'before-age'), minus(above, later)),
    times(sheet.parameter('pension-once-months', 'after-age'), later),
  )
}
