import { createHash } from 'node:crypto'
import type { BenefitRecord } from '@/lib/records/records'

/**
 * What stands in an address in place of a benefit's key: nothing of a person, and another one for another person. A benefit that is
 * told month by month has one for all its months.
 */
export const benefitMark = (bhxhCode: string, benefit: BenefitRecord): string =>
  createHash('sha256')
    .update(`${bhxhCode}\n${decisionOf(benefit)}`)
    .digest('hex')
    .slice(0, 16)

/** Rows of one decision belong together. */
export function decisionOf({ group, key, type, decisionNumber, fromDay }: BenefitRecord): string {
  return group === 'MONTHLY' ? [type, decisionNumber ?? '', fromDay ?? ''].join('|') : key
}
