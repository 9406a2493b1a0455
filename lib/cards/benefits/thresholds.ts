import { times, type Expression } from '@/lib/reckoning/exact/expression'
import { reckon, type By } from '@/lib/reckoning/sheet/reckon'
import type { Worksheet } from '@/lib/reckoning/sheet/worksheet'
import { t } from '@/lib/words/t'

/** Below which a visit is paid whole, at the base salary of that day. */
export const reckonSmallVisit = (by: By) =>
  reckon(by, (sheet) => ({ smallVisit: smallVisit(sheet, baseSalary(sheet)) }))

const baseSalary = (sheet: Worksheet) =>
  sheet.step(t('Mức lương cơ sở'), sheet.parameter('base-salary'))

const smallVisit = (sheet: Worksheet, base: Expression) =>
  sheet.step(
    t('Một lần khám dưới mức này thì không phải cùng chi trả'),
    times(sheet.parameter('bhyt-small-visit'), base),
  )

/** The two sums of money on which what the fund pays depends, at the base salary of that day. */
export const reckonThresholds = (by: By) =>
  reckon(by, (sheet) => {
    const base = baseSalary(sheet)
    return {
      smallVisit: smallVisit(sheet, base),
      copaymentMost: sheet.step(
        t('Cùng chi trả trong năm trên mức này, đủ 5 năm liên tục, thì quỹ trả hết'),
        times(sheet.parameter('bhyt-copayment-most'), base),
      ),
    }
  })
