import { t } from '@/lib/words/t'
import { rounded } from '../exact/chosen-number'
import { minus, over, plus, times, type Expression } from '../exact/expression'
import { countedYears } from '../counted-years'
import type { Worksheet } from '../sheet/worksheet'

export type AllowanceCase = {
  months: number
  /** From the age of retirement to that of the social pension; unknown, the allowance is not stretched. */
  monthsToSocialPension?: Expression
}

/** For those who reach the age short of years: their money is spread month by month until the social pension begins. */
export function monthlyAllowance(
  sheet: Worksheet,
  { months, monthsToSocialPension }: AllowanceCase,
  average: Expression,
): Record<'month' | 'months', Expression> {
  const years = countedYears(sheet, months, t('Số năm đóng'))
  const social = sheet.parameter('social-pension')
  const month = sheet.step(t('Mức trợ cấp hưu trí xã hội mỗi tháng'), social)
  const lasts = sheet.step(
    t('Số tháng hưởng nếu mỗi tháng bằng trợ cấp hưu trí xã hội'),
    over(times(average, sheet.parameter('monthly-allowance-months'), years), month),
    { unit: 'months' },
  )
  if (monthsToSocialPension === undefined || lasts.value.lte(monthsToSocialPension.value))
    return { month, months: wholeMonths(sheet, lasts) }
  const left = monthsToSocialPension
  const higher = rounded(plus(month, over(times(minus(lasts, left), month), left)))
  const by = [social, sheet.parameter('monthly-allowance-months')]
  return {
    months: left,
    month: sheet.step(t('Mức mỗi tháng cao hơn, để hưởng hết trong thời gian ấy'), higher, { by }),
  }
}

export const monthsLeftWords = (): string =>
  t('Số tháng từ tuổi nghỉ hưu đến tuổi hưởng trợ cấp hưu trí xã hội')

const wholeMonths = (sheet: Worksheet, lasts: Expression): Expression => {
  const whole = rounded(lasts)
  if (whole === lasts) return lasts
  const by = [sheet.parameter('monthly-allowance-months')]
  return sheet.step(t('Số tháng hưởng, làm tròn'), whole, { unit: 'months', by })
}
