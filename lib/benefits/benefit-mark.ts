import { rowMark } from '@/lib/records/row-mark'
import type { BenefitRecord } from '@/lib/records/records'

/**
 * What stands in an address in place of a benefit's key. A benefit that is told month by month has one for all its months; any other has
 * that of its row.
 */
export const benefitMark = (bhxhCode: string, benefit: BenefitRecord): string =>
  rowMark(bhxhCode, decisionOf(benefit))

/** Rows of one decision belong together. */
export function decisionOf({ group, key, type, decisionNumber, fromDay }: BenefitRecord): string {
  return group === 'MONTHLY' ? [type, decisionNumber ?? '', fromDay ?? ''].join('|') : key
}
