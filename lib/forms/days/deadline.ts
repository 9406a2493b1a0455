import { workingDaysBetween } from './working-days'

export type Deadline = { words: string; isLate: boolean; isNear: boolean }

/** How far a promised day is, in working days, as the promise was counted. */
export function deadlineOf(dueOn: string, today: string): Deadline {
  const isLate = dueOn < today
  const days = isLate ? workingDaysBetween(dueOn, today) : workingDaysBetween(today, dueOn)
  return { isLate, isNear: !isLate && days <= 1, words: inWords(days, { isLate, dueOn, today }) }
}

type Place = { isLate: boolean; dueOn: string; today: string }

function inWords(days: number, { isLate, dueOn, today }: Place): string {
  if (dueOn === today) return 'hạn hôm nay'
  // Only days off lie between.
  if (days === 0) return isLate ? 'vừa quá hạn' : 'còn dưới 1 ngày làm việc'
  return isLate ? `quá hạn ${days} ngày làm việc` : `còn ${days} ngày làm việc`
}
