export type BudgetAlarm = 'budget' | 'budget-spent'

/** In whole numbers, so that the edge is where it is said. */
const ALARM_PERCENT = 80

/**
 * What is cried of the money for text messages of a day. Nothing is held back for it: news of an account is a warning to its owner, and what
 * strangers can cause has ceilings of its own.
 */
export function budgetAlarm(sent: number, most: number): BudgetAlarm[] {
  if (sent > most) return ['budget-spent']
  return sent * 100 >= most * ALARM_PERCENT ? ['budget'] : []
}
