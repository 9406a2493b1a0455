import { t } from '@/lib/words/t'
import { eachMonthOnce, type PaidMonth } from '../average/paid-month'
import { sumOfPay } from '../average/sum-of-pay'
import { number, over, type Expression } from '../exact/expression'
import { reckon, type By } from '../sheet/reckon'
import type { Worksheet } from '../sheet/worksheet'
import { refuse } from '../sheet/unreckoned'

type Resting = 'maternity' | 'unemployment'

/** The average of the last paid months, on which maternity and unemployment rest; of fewer months, of those there are. */
export const averageOfLastMonths =
  (history: readonly PaidMonth[], of: Resting) =>
  (sheet: Worksheet): Expression => {
    const most = sheet.parameter('averaged-months', of)
    const compulsory = eachMonthOnce(history).months.filter(({ kind }) => kind === 'compulsory')
    const last = compulsory.slice(-Number(most.value))
    if (last.length === 0) refuse('nothing-paid', t('Chưa có tháng đóng nào để tính.'))
    const words = t('Mức bình quân của {count} tháng đóng gần nhất', { count: last.length })
    const average = over(sumOfPay(sheet, last), number(last.length))
    return sheet.step(words, average, { by: [most] })
  }

export const reckonLastMonths = (by: By, history: readonly PaidMonth[], of: Resting) =>
  reckon(by, (sheet) => ({ average: averageOfLastMonths(history, of)(sheet) }))
