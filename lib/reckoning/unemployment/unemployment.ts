import { t } from '@/lib/words/t'
import { givenAverage, type WithAverage } from '../average/given-average'
import { rounded, smaller, wholePart } from '../exact/chosen-number'
import { minus, number, over, plus, times, type Expression } from '../exact/expression'
import { reckon, type By } from '../sheet/reckon'
import { refuse } from '../sheet/unreckoned'
import type { Worksheet } from '../sheet/worksheet'

export type Unemployed = {
  /** Full months of unemployment insurance not drawn upon yet. */
  monthsPaid: number
  /** Of earlier months those that the last decision left for later, told in a step of their own. */
  monthsKept?: number
  /** Of the work that was lost. */
  region: 1 | 2 | 3 | 4
  /** By the State's scale, until 2025 with a ceiling of its own. */
  isStatePay?: boolean
}

/** The average is of the last six paid months. */
export const reckonUnemployment = (by: By, { average, ...of }: WithAverage<Unemployed>) =>
  reckon(by, (sheet) => {
    const counted = of.monthsPaid + (of.monthsKept ?? 0)
    refuseTooFew(sheet, counted)
    if (of.monthsKept !== undefined)
      sheet.step(
        t('Số tháng đóng từ lần hưởng trước, cộng số tháng bảo lưu'),
        plus(number(of.monthsPaid), number(of.monthsKept)),
        { unit: 'months', by: [sheet.parameter('unemployment-least-months')] },
      )
    const share = sheet.step(
      t('Tỷ lệ hưởng nhân mức bình quân 6 tháng cuối'),
      times(sheet.parameter('unemployment-rate'), givenAverage(sheet, average)),
    )
    const ceiling = ceilingOf(sheet, of)
    const most = sheet.step(t('Mức cao nhất mỗi tháng'), ceiling)
    const by = [sheet.parameter('unemployment-ceiling')]
    const paid = sheet.step(
      t('Trợ cấp thất nghiệp mỗi tháng: lấy số nhỏ hơn'),
      smaller(share, most),
      {
        by,
      },
    )
    const months = monthsOf(sheet, counted)
    const total = sheet.step(
      t('Tổng số tiền trong thời gian hưởng'),
      rounded(times(paid, months)),
      { by: [sheet.parameter('unemployment-time', 'first')] },
    )
    const isWhole = rounded(paid) === paid
    const month = isWhole
      ? paid
      : sheet.step(t('Mỗi tháng, làm tròn đến đồng'), rounded(paid), { by })
    return { month, months, total }
  })

function refuseTooFew(sheet: Worksheet, months: number): void {
  const least = sheet.parameter('unemployment-least-months')
  if (least.value.gt(months))
    refuse(
      'too-few-months',
      t('Cần đủ {least} tháng đóng để hưởng trợ cấp thất nghiệp. Hiện có {months} tháng.', {
        least: Number(least.value),
        months,
      }),
    )
}

function ceilingOf(sheet: Worksheet, { region, isStatePay = false }: Unemployed): Expression {
  return isStatePay && sheet.has('unemployment-ceiling', 'state-pay')
    ? times(sheet.parameter('unemployment-ceiling', 'state-pay'), sheet.parameter('base-salary'))
    : times(
        sheet.parameter('unemployment-ceiling'),
        sheet.parameter('minimum-wage', `region-${region}`),
      )
}

/** So many for the first years, then one for each further year paid. */
function monthsOf(sheet: Worksheet, monthsPaid: number): Expression {
  const time = (member: string) => sheet.parameter('unemployment-time', member)
  const further = minus(number(monthsPaid), time('first-paid'))
  const isFurther = further.value.gte(time('each-paid').value)
  const months = sheet.step(
    t('Số tháng hưởng theo {months} tháng đóng', { months: monthsPaid }),
    isFurther ? plus(time('first'), wholePart(over(further, time('each-paid')))) : time('first'),
    { unit: 'months' },
  )
  const most = time('most')
  if (months.value.lte(most.value)) return months
  return sheet.step(t('Số tháng hưởng không quá mức cao nhất'), smaller(months, most), {
    unit: 'months',
  })
}
