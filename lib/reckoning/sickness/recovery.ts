import { t } from '@/lib/words/t'
import { rounded } from '../exact/chosen-number'
import { number, times } from '../exact/expression'
import { reckon, type By } from '../sheet/reckon'

/** Days of recovery after sickness or birth, each at a share of the reference level. */
export const reckonRecovery = (by: By, { days }: { days: number }) =>
  reckon(by, (sheet) => ({
    amount: sheet.step(
      t('Tiền dưỡng sức: mức mỗi ngày nhân số ngày'),
      rounded(
        times(sheet.parameter('recovery-rate'), sheet.parameter('base-salary'), number(days)),
      ),
    ),
  }))
