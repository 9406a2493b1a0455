import { t } from '@/lib/words/t'
import { eachMonthOnce, type PaidMonth } from '../average/paid-month'
import { number, plus, type Expression } from '../exact/expression'
import { isoMonth } from '../exact/month'
import { checkCondition } from '../retirement/check-condition'
import { retirementMonth } from '../retirement/retirement-month'
import { reckon, type By } from '../sheet/reckon'
import type { Worksheet } from '../sheet/worksheet'
import { assumeLawStays } from './assumptions'
import type { Contributor } from './contributor'
import { futureMonths } from './future-months'
import { oldAge } from './old-age'

/** What old age brings if nothing more is paid from that day on. */
export const ifYouStop = (by: By, who: Contributor) =>
  reckon(by, (sheet) => {
    const { months, retired } = begin(sheet, who)
    sheet.assume(t('Không đóng thêm tháng nào, và giữ nguyên thời gian đã đóng.'))
    return { ...retired, ...countAndGo(sheet, who, { ...retired, months, more: [] }) }
  })

/** What it brings if the last pay is paid on every month until the age, or as `goingOn` says. */
export const ifYouGoOn = (by: By, who: Contributor) =>
  reckon(by, (sheet) => {
    const { months, retired } = begin(sheet, who)
    const until = who.goingOn?.until ?? isoMonth(retired.reached.value)
    const more = futureMonths(sheet, months, { ...who.goingOn, until })
    return { ...retired, ...countAndGo(sheet, who, { ...retired, months, more }) }
  })

function begin(sheet: Worksheet, who: Contributor) {
  assumeLawStays(sheet)
  const { months, dropped } = eachMonthOnce(who.history)
  if (dropped > 0)
    sheet.assume(
      t(
        'Mỗi tháng chỉ tính một lần, theo dòng đóng bắt buộc hoặc dòng cao nhất. Đã bỏ {dropped} dòng.',
        {
          dropped,
        },
      ),
    )
  return { months, retired: retirementMonth(sheet, who) }
}

type Paid = {
  age: Expression
  reached: Expression
  months: readonly PaidMonth[]
  more: readonly PaidMonth[]
}

function countAndGo(sheet: Worksheet, who: Contributor, { months, more, ...retired }: Paid) {
  const soFar = number(months.length)
  const words = t('Số tháng đóng đến khi nghỉ hưu')
  const count = more.length > 0 ? plus(soFar, number(more.length)) : soFar
  const counted = sheet.step(words, count, { unit: 'months' })
  const all = [...months, ...more]
  checkCondition(sheet, who.condition, all)
  return { months: counted, ...oldAge(sheet, who, { ...retired, months: all }) }
}
