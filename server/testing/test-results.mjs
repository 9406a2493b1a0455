import { failuresOfPlaywright, failuresOfVitest, printFailures } from './test-failures.mjs'

/** @typedef {import('./test-failures.mjs').Failure} Failure */
/** @typedef {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number> & Parameters<typeof failuresOfVitest>[0]} VitestReport */
/** @typedef {{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> } & Parameters<typeof failuresOfPlaywright>[0]} PlaywrightReport */
/** What one tool found. Only real tests count as passed; a tool that fails counts as one failure. @typedef {{ name: string, passed: number, failed: number, skipped: number, failures: Failure[] }} Result */

/** @param {string} name @param {number} code @returns {Result} */
export const stepResult = (name, code) => ({
  name,
  passed: 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0,
  failures: [],
})

/** @param {string} name @param {VitestReport} report of Vitest's JSON reporter @param {number} code @returns {Result} */
export function readVitest(name, report, code) {
  // A file that could not even be loaded holds no test that could have failed.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return honest(code, {
    name,
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: failuresOfVitest(report),
  })
}

/** @param {string} name @param {PlaywrightReport} report of Playwright's JSON reporter @param {number} code @returns {Result} */
export function readPlaywright(name, report, code) {
  const { stats, errors } = report
  return honest(code, {
    name,
    passed: stats.expected,
    // A test that needed a second try is not one to rely on.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: failuresOfPlaywright(report),
  })
}

/** The tool failed though each of its tests passed: say so. @param {number} code @param {Result} result */
const honest = (code, result) =>
  code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result

/** @param {Result[]} results */
export function sumUp(results) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ what) =>
    results.reduce((total, result) => total + result[what], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** Prints what failed and, last, the one line that says it all. @param {Result[]} results @returns {number} the exit code */
export function report(results) {
  const { passed, failed } = sumUp(results)
  console.log('')
  for (const result of results) {
    if (result.failed > 0) console.log(`✗ ${result.name}: ${result.failed} failed`)
    printFailures(result.failures)
    if (result.skipped > 0) console.log(`- ${result.name}: ${result.skipped} skipped`)
  }
  console.log(`${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
}
