import { formatMonth } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import type { Months } from './calendar'

/** «tháng 05/2019», «từ tháng 03/2019 đến tháng 05/2019» */
export const shownSpan = ({ fromMonth, toMonth }: Months): string =>
  fromMonth === toMonth
    ? t('tháng {month}', { month: formatMonth(fromMonth) })
    : t('từ tháng {from} đến tháng {to}', {
        from: formatMonth(fromMonth),
        to: formatMonth(toMonth),
      })
