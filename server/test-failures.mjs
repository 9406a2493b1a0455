import { stripVTControlCharacters } from 'node:util'

const SHOWN_LINES = 12

/** A test that failed, and the beginning of why. @typedef {{ title: string, reason: string }} Failure */

/** @param {string} title @param {string | undefined} message @returns {Failure} */
const failure = (title, message) => ({
  title,
  reason: stripVTControlCharacters(message ?? 'The report gives no reason.')
    .trim()
    .split('\n')
    .slice(0, SHOWN_LINES)
    .join('\n')
    .trimEnd(),
})

/** @param {any} report of Vitest's JSON reporter @returns {Failure[]} */
export const failuresOfVitest = (report) =>
  report.testResults.flatMap((/** @type {any} */ file) => {
    const failed = file.assertionResults.filter(
      (/** @type {any} */ { status }) => status === 'failed',
    )
    if (file.status === 'failed' && failed.length === 0) return [failure(file.name, file.message)]
    return failed.map((/** @type {any} */ { fullName, failureMessages }) =>
      failure(fullName, failureMessages[0]),
    )
  })

/** @param {any} report of Playwright's JSON reporter @returns {Failure[]} */
export const failuresOfPlaywright = ({ suites = [], errors }) => [
  ...specsOf(suites).flatMap(failuresOfSpec),
  ...errors.map((/** @type {any} */ { message }) => failure('outside the tests', message)),
]

/** @param {any[]} suites @returns {any[]} */
const specsOf = (suites) =>
  suites.flatMap(({ specs = [], suites: inner = [] }) => [...specs, ...specsOf(inner)])

/** @param {any} spec @returns {Failure[]} */
const failuresOfSpec = ({ file, title, tests }) =>
  tests
    .filter((/** @type {any} */ { status }) => status === 'unexpected' || status === 'flaky')
    .map((/** @type {any} */ { projectName, results }) => {
      const failed = results.find((/** @type {any} */ { status }) => status !== 'passed')
      // A test that ran out of time says so first and where it waited second.
      const messages = failed?.errors.map((/** @type {any} */ { message }) => message)
      return failure(`${projectName} › ${file} › ${title}`, messages?.join('\n'))
    })

/** @param {Failure[]} failures */
export function printFailures(failures) {
  for (const { title, reason } of failures)
    console.log(`  • ${title}\n${reason.replace(/^/gm, '      ')}`)
}
