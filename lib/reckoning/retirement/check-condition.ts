import { formatMonth } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import type { PaidMonth } from '../average/paid-month'
import { number, times } from '../exact/expression'
import { refuse } from '../sheet/unreckoned'
import type { Worksheet } from '../sheet/worksheet'
import { lowerAges, type RetirementCondition } from './conditions'

const YEAR = 12
/** Luật 41/2024/QH15 Điều 141.9: voluntary insurance since before that year. */
const EARLIER_THAN = '2021'

/** Refuses an age of their own to whoever cannot have it by the months paid until then; what months do not tell is said. */
export function checkCondition(
  sheet: Worksheet,
  condition: RetirementCondition = 'usual',
  months: readonly PaidMonth[],
): void {
  if (condition === 'voluntaryBefore2021')
    checkVoluntary(
      sheet,
      months.filter(({ kind }) => kind === 'voluntary'),
    )
  else if (lowerAges[condition])
    checkHardWork(sheet, months.filter(({ kind }) => kind === 'compulsory').length)
}

function checkVoluntary(sheet: Worksheet, own: readonly PaidMonth[]): void {
  const years = sheet.parameter('retirement-voluntary-years')
  const least = Number(times(years, number(YEAR)).value)
  const first = own[0]?.month
  if (first !== undefined && first < EARLIER_THAN && own.length >= least) return
  const needed = t('Tuổi này cần {least} tháng đóng tự nguyện, bắt đầu trước năm 2021.', { least })
  const has =
    first === undefined
      ? t('Theo dữ liệu, không có tháng tự nguyện nào.')
      : t('Theo dữ liệu, đến khi ấy có {count} tháng, từ tháng {month}.', {
          count: own.length,
          month: formatMonth(first),
        })
  refuse('not-entitled', `${needed} ${has}`)
}

function checkHardWork(sheet: Worksheet, months: number): void {
  const years = sheet.parameter('retirement-lower-years')
  const least = Number(times(years, number(YEAR)).value)
  if (months < least)
    refuse(
      'not-entitled',
      [
        t('Tuổi này cần đủ {years} năm làm việc ấy, có đóng bắt buộc.', {
          years: Number(years.value),
        }),
        t('Theo dữ liệu, đến khi ấy chỉ có {count} tháng đóng bắt buộc.', { count: months }),
      ].join(' '),
    )
  sheet.assume(
    t('Cổng không biết đã làm việc ấy đủ {years} năm hay chưa. Cơ quan BHXH xét theo hồ sơ.', {
      years: Number(years.value),
    }),
    [years],
  )
}
