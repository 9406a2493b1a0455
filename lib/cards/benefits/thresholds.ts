import { times } from '@/lib/reckoning/exact/expression'
import { reckon, type By } from '@/lib/reckoning/sheet/reckon'
import { t } from '@/lib/words/t'

/** The two sums of money on which what the fund pays depends, at the base salary of that day. */
export const reckonThresholds = (by: By) =>
  reckon(by, (sheet) => {
    const base = sheet.step(t('Mức lương cơ sở'), sheet.parameter('base-salary'))
    return {
      smallVisit: sheet.step(
        t('Một lần khám dưới mức này thì không phải cùng chi trả'),
        times(sheet.parameter('bhyt-small-visit'), base),
      ),
      copaymentMost: sheet.step(
        t('Cùng chi trả trong năm trên mức này, đủ 5 năm liên tục, thì quỹ trả hết'),
        times(sheet.parameter('bhyt-copayment-most'), base),
      ),
    }
  })
