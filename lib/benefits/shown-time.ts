import { formatDay } from '@/lib/forms/days/dates'
import type { BenefitRecord } from '@/lib/records/records'
import { t } from '@/lib/words/t'

/** «12/10/2026 đến 25/10/2026», «từ 01/04/2021», or nothing. */
export function timeOfBenefit({
  fromDay,
  toDay,
}: Pick<BenefitRecord, 'fromDay' | 'toDay'>): string {
  if (fromDay === null) return toDay === null ? '' : t('đến {to}', { to: formatDay(toDay) })
  return toDay === null
    ? t('từ {from}', { from: formatDay(fromDay) })
    : t('{from} đến {to}', { from: formatDay(fromDay), to: formatDay(toDay) })
}
