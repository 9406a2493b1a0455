import type { BenefitRecord } from '@/lib/records/records'
import type { Months } from '../months/calendar'

const AT_HOME: ReadonlySet<BenefitRecord['group']> = new Set(['SICKNESS', 'MATERNITY'])

/** Months in which sickness or maternity was paid: no contribution is missing there. */
export const leavesOf = (
  benefits: readonly Pick<BenefitRecord, 'group' | 'fromDay' | 'toDay'>[],
): Months[] =>
  benefits.flatMap(({ group, fromDay, toDay }) =>
    AT_HOME.has(group) && fromDay && toDay && fromDay <= toDay
      ? [{ fromMonth: fromDay.slice(0, 7), toMonth: toDay.slice(0, 7) }]
      : [],
  )
