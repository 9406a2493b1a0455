import { t } from '@/lib/words/t'
import { countedYears } from '../counted-years'
import { larger, rounded } from '../exact/chosen-number'
import { times, type Expression } from '../exact/expression'
import type { LegalSex } from '../retirement/conditions'
import { refuse } from '../sheet/unreckoned'
import type { Worksheet } from '../sheet/worksheet'
import { afterEarlyCut } from './early-cut'
import { pensionRate } from './pension-rate'

export type PensionCase = {
  sex: LegalSex
  /** Full months paid. */
  months: number
  /** How long before the age, for loss of working ability; none otherwise. */
  monthsEarly?: number
  /** Of `months` those of compulsory insurance, for whoever began before July 2025; they open the least pension. */
  compulsoryMonthsSinceBefore2025?: number
}

const YEAR = 12

/** The monthly pension of an average pay. Its right is counted in full months, its rate in years and halves. */
export function pensionAmount(
  sheet: Worksheet,
  { sex, months, monthsEarly = 0, ...more }: PensionCase,
  average: Expression,
): Record<'rate' | 'pension', Expression> {
  refuseTooFew(sheet, months)
  const years = countedYears(sheet, months, t('Số năm đóng để tính tỷ lệ hưởng'))
  const rate = afterEarlyCut(sheet, pensionRate(sheet, sex, years), monthsEarly)
  const pension = sheet.step(
    t('Lương hưu mỗi tháng: tỷ lệ hưởng nhân mức bình quân'),
    rounded(times(rate, average)),
    { rule: 'pensionAmount' },
  )
  return { rate, pension: atLeastFloor(sheet, pension, more.compulsoryMonthsSinceBefore2025 ?? 0) }
}

function refuseTooFew(sheet: Worksheet, months: number): void {
  const least = Number(sheet.parameter('pension-least-years').value) * YEAR
  if (months < least)
    refuse(
      'too-few-months',
      t('Cần đủ {least} tháng đóng để có lương hưu. Hiện có {months} tháng.', { least, months }),
    )
}

function atLeastFloor(sheet: Worksheet, pension: Expression, compulsory: number): Expression {
  if (compulsory === 0) return pension
  const years = sheet.parameter('pension-floor-years')
  if (years.value.mul(YEAR).gt(compulsory)) return pension
  const floor = times(sheet.parameter('pension-floor'), sheet.parameter('base-salary'))
  if (pension.value.gte(floor.value)) return pension
  const least = sheet.step(
    t('Lương hưu thấp nhất của người đóng bắt buộc đủ {years} năm', { years: Number(years.value) }),
    floor,
    { by: [years] },
  )
  return sheet.step(t('Lương hưu được nâng lên mức thấp nhất'), larger(pension, least), {
    by: [sheet.parameter('pension-floor')],
  })
}
