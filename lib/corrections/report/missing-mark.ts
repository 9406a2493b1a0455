import { insuranceOf, insurances } from '@/lib/participation/insurances'
import type { Months } from '@/lib/participation/months/calendar'
import type { Insurance } from '@/lib/records/records'

const MISSING = /^thieu-(bhxh|bhtn|bhtnld-bnn|bhyt)(?:-(\d{4}-\d{2})-(\d{4}-\d{2}))?$/
const slugOf = (insurance: Insurance): string => insurances[insurance].slug || 'bhxh'

/** What stands in an address for months that no row has; without months where one says oneself which. */
export const missingMark = (insurance: Insurance, months?: Months): string =>
  ['thieu', slugOf(insurance), ...(months ? [months.fromMonth, months.toMonth] : [])].join('-')

export type Missing = { insurance: Insurance; months: Months | null }

/** Null for a mark of something else. */
export function readMissingMark(mark: string): Missing | null {
  const [, slug, fromMonth, toMonth] = MISSING.exec(mark) ?? []
  const insurance = slug && insuranceOf(slug === 'bhxh' ? '' : slug)
  if (!insurance) return null
  return { insurance, months: fromMonth && toMonth ? { fromMonth, toMonth } : null }
}
