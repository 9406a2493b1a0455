import { expect, test } from 'vitest'
import { readPlaywright, readVitest, stepResult, sumUp } from './test-results.mjs'

const vitest = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [],
}
const playwright = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 2 }, errors: [] }

test('cộng các phép thử đạt, bỏ qua và không đạt của mọi công cụ', () => {
  const results = [
    stepResult('tsc', 0),
    readVitest('vitest', vitest, 0),
    readPlaywright('e2e', playwright, 0),
  ]
  expect(sumUp(results)).toEqual({ passed: 8, failed: 0, skipped: 3 })
})

test('tệp không nạp được tính là một phép thử không đạt', () => {
  const broken = { ...vitest, testResults: [{ status: 'failed', assertionResults: [] }] }
  expect(readVitest('vitest', broken, 1).failed).toBe(1)
})

test('phép thử phải chạy lại mới đạt tính là không đạt', () => {
  const flaky = { ...playwright, stats: { ...playwright.stats, flaky: 1 } }
  expect(readPlaywright('e2e', flaky, 0).failed).toBe(1)
})

test('công cụ báo hỏng thì không bao giờ được coi là đạt', () => {
  expect(stepResult('eslint', 2).failed).toBe(1)
  expect(readVitest('vitest', vitest, 1).failed).toBe(1)
  expect(readPlaywright('e2e', playwright, 1).failed).toBe(1)
})
