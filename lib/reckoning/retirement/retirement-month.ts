import { t } from '@/lib/words/t'
import { minus, number, plus, type Expression } from '../exact/expression'
import { isoMonth, monthNumber, yearOf } from '../exact/month'
import { refuseMissing } from '../sheet/unreckoned'
import type { Worksheet } from '../sheet/worksheet'
import { lowerAges, type RetirementCondition, type LegalSex } from './conditions'

export type Retiring = {
  sex: LegalSex
  /** `1965`, `1965-03` or `1965-03-31`: as far as it is known. */
  birth: string
  condition?: RetirementCondition
}

/** Between these ages everybody retires, whatever lowers theirs. */
const YOUNGEST = 45
const OLDEST = 70

/** The age of retirement, and the month of the calendar in which it is reached. */
export function retirementMonth(
  sheet: Worksheet,
  who: Retiring,
): Record<'age' | 'reached', Expression> {
  const birth = birthMonth(sheet, who.birth)
  const years = ageReached(sheet, who, birth)
  const age = sheet.step(ageWords(who.sex, Number(years.value)), years, { unit: 'months' })
  const reached = sheet.step(t('Tháng đủ tuổi nghỉ hưu, tính từ tháng sinh'), plus(birth, age), {
    unit: 'month',
    rule: 'retirementMonth',
  })
  return { age, reached }
}

function birthMonth(sheet: Worksheet, birth: string): Expression {
  const isYear = /^\d{4}$/.test(birth)
  if (isYear) sheet.assume(t('Chỉ biết năm sinh, nên tính như sinh ngày 01/01.'))
  return number(monthNumber(isYear ? `${birth}-01` : birth), 'month')
}

/** Each year has its age: it is reached in the first year that is long enough. */
function ageReached(sheet: Worksheet, who: Retiring, birth: Expression): Expression {
  const born = yearOf(isoMonth(birth.value))
  const last = Math.max(born + OLDEST - 1, yearOf(sheet.day))
  for (let year = born + YOUNGEST; year <= last; year += 1) {
    const age = ageOfYear(sheet, who, year)
    const reached = age && isoMonth(birth.value.add(age.value))
    if (!age || !reached || yearOf(reached) > year) continue
    if (yearOf(reached) < year) sayPassed(sheet, who, { year, reached })
    return age
  }
  return refuseMissing('retirement-age', sheet.day)
}

/**
 * Reached before the first year of which a row speaks. The usual age lies behind then, whichever it was: what is left to reckon rests on
 * the months. What lowers it may not have been the law of that time.
 */
function sayPassed(
  sheet: Worksheet,
  { sex, condition = 'usual' }: Retiring,
  { year, reached }: { year: number; reached: string },
): void {
  if (condition === 'voluntaryBefore2021') return
  if (condition !== 'usual')
    refuseMissing(missingSeries(sheet, sex, yearOf(reached)), `${reached}-01`)
  sheet.assume(
    t(
      'Đã đủ tuổi nghỉ hưu từ trước năm {year}. Cổng lấy tuổi của năm ấy, năm sớm nhất có số liệu.',
      {
        year,
      },
    ),
  )
}

/** Where the usual age is known, it is what lowers it that no row tells. */
const missingSeries = (sheet: Worksheet, sex: LegalSex, year: number) =>
  sheet.has('retirement-age', sex, `${year}-12-31`) ? 'retirement-age-lower' : 'retirement-age'

function ageOfYear(sheet: Worksheet, { sex, condition = 'usual' }: Retiring, year: number) {
  if (condition === 'voluntaryBefore2021') return sheet.parameter('retirement-age-voluntary', sex)
  const day = `${year}-12-31`
  if (!sheet.has('retirement-age', sex, day)) return null
  const age = sheet.parameter('retirement-age', sex, day)
  const lower = lowerAges[condition]
  if (!lower) return age
  if (!sheet.has('retirement-age-lower', lower, day)) return null
  return minus(age, sheet.parameter('retirement-age-lower', lower, day))
}

const YEAR = 12

function ageWords(sex: LegalSex, age: number): string {
  const [years, months] = [Math.floor(age / YEAR), age % YEAR]
  if (sex === 'male')
    return months === 0
      ? t('Tuổi nghỉ hưu của nam: {years} tuổi', { years })
      : t('Tuổi nghỉ hưu của nam: {years} tuổi {months} tháng', { years, months })
  return months === 0
    ? t('Tuổi nghỉ hưu của nữ: {years} tuổi', { years })
    : t('Tuổi nghỉ hưu của nữ: {years} tuổi {months} tháng', { years, months })
}
