import { expect, test } from 'vitest'
import { budgetAlarm } from './sms-budget'

test.each([
  [0, []],
  [79, []],
  [80, ['budget']],
  [100, ['budget']],
  [101, ['budget-spent']],
] as const)('đã gửi %i tin trên 100 tin một ngày: báo %j', (sent, alarms) =>
  expect(budgetAlarm(sent, 100)).toEqual(alarms),
)
