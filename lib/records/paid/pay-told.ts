import { formatMonth } from '@/lib/forms/days/dates'
import { findParameter } from '@/lib/reckoning/law/find-parameter'
import type { By } from '@/lib/reckoning/sheet/reckon'
import { t } from '@/lib/words/t'
import type { TimePaid } from './paid-months'

type Months = Pick<TimePaid, 'months'>

/** Of months some of which have no pay in đồng: which those are; null where another currency is not why. */
export function foreignPayWords({ months }: Months): string | null {
  const last = months.findLast(({ currency }) => currency !== undefined)
  if (!last) return null
  const count = months.filter(({ currency }) => currency === last.currency).length
  const told = { month: formatMonth(last.month), currency: last.currency! }
  return [
    count === 1
      ? t('Tiền lương tháng {month} ghi bằng {currency}.', told)
      : t('Tiền lương của {count} tháng ghi bằng {currency}, như tháng {month}.', {
          ...told,
          count,
        }),
    t('Cổng không tự đổi ra đồng, nhưng vẫn tính thời gian đóng.'),
  ].join(' ')
}

/** Only the last months an employer paid, on which an average rests: of earlier ones no pay is asked. */
export function restedOn<Of extends Months>(
  time: Of,
  of: 'maternity' | 'unemployment',
  { parameters, day }: By,
): Of {
  const row = findParameter(parameters, { series: 'averaged-months', member: of, day })
  const compulsory = time.months.filter(({ kind }) => kind === 'compulsory')
  return { ...time, months: compulsory.slice(-Number(row?.amount ?? 1)) }
}
