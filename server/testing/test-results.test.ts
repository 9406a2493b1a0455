import { afterEach, describe, expect, test, vi } from 'vitest'
import { readPlaywright, readVitest, report, stepResult, sumUp } from './test-results.mjs'

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
  const broken = {
    ...vitest,
    testResults: [{ name: 'broken.test.ts', status: 'failed', assertionResults: [] }],
  }
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

describe('cuối lần chạy', () => {
  const lastWords = (result: Parameters<typeof report>[0][number]) => {
    const lines = vi.spyOn(console, 'log').mockImplementation(() => {})
    report([result])
    return lines.mock.calls.join('\n')
  }
  afterEach(() => void vi.restoreAllMocks())

  test('nói tên phép thử trình duyệt không đạt và mười hai dòng đầu của lý do', () => {
    const message = ['\u001b[31mError: expect(page).toHaveTitle\u001b[39m', ...'abcdefghijklmnop']
    const results = [{ status: 'failed', errors: [{ message: message.join('\n') }] }]
    const tests = [
      { projectName: 'no-js', status: 'unexpected', results },
      { projectName: 'js', status: 'expected', results: [{ status: 'passed', errors: [] }] },
    ]
    const spec = { file: 'pages/a.spec.ts', title: 'trang đầu', tests }
    const suites = [{ specs: [], suites: [{ specs: [spec] }] }]
    const stats = { ...playwright.stats, unexpected: 1 }
    const words = lastWords(readPlaywright('e2e', { stats, errors: [], suites }, 1))
    expect(words).toContain('  • no-js › pages/a.spec.ts › trang đầu\n      Error: expect(page)')
    expect(words).toMatch(/^ {6}k$/m)
    expect(words).not.toMatch(/^ {6}l$/m)
    expect(words).not.toContain(' js ›')
  })

  test('nói tên phép thử đơn vị không đạt, và tệp không nạp được, cùng lý do', () => {
    const failed = { status: 'failed', fullName: 'lưu', failureMessages: ['expected 1 to be 2'] }
    const testResults = [
      { status: 'failed', name: 'a.test.ts', assertionResults: [failed] },
      { status: 'failed', name: 'b.test.ts', message: 'no such file', assertionResults: [] },
    ]
    const words = lastWords(readVitest('vitest', { ...vitest, testResults }, 1))
    expect(words).toContain('  • lưu\n      expected 1 to be 2')
    expect(words).toContain('  • b.test.ts\n      no such file')
  })
})
