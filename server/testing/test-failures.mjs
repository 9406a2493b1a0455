import { stripVTControlCharacters } from 'node:util'

const SHOWN_LINES = 12

/**
 * What is read of the two reports.
 * @typedef {{ fullName: string, status: string, failureMessages?: string[] | null }} Assertion
 * @typedef {{ name: string, status: string, message?: string, assertionResults: Assertion[] }} TestFile
 * @typedef {{ status?: string, errors: { message?: string }[] }} Run
 * @typedef {{ file: string, title: string, tests: { projectName: string, status: string, results: Run[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ suites?: Suite[], errors: { message?: string }[] }} Walk
 */

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

/** @param {{ testResults: TestFile[] }} report of Vitest's JSON reporter @returns {Failure[]} */
export const failuresOfVitest = (report) =>
  report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed')
    if (file.status === 'failed' && failed.length === 0) return [failure(file.name, file.message)]
    return failed.map(({ fullName, failureMessages }) => failure(fullName, failureMessages?.[0]))
  })

/** @param {Walk} report of Playwright's JSON reporter @returns {Failure[]} */
export const failuresOfPlaywright = ({ suites = [], errors }) => [
  ...specsOf(suites).flatMap(failuresOfSpec),
  ...errors.map(({ message }) => failure('outside the tests', message)),
]

/** @param {Suite[]} suites @returns {Spec[]} */
const specsOf = (suites) =>
  suites.flatMap(({ specs = [], suites: inner = [] }) => [...specs, ...specsOf(inner)])

/** @param {Spec} spec @returns {Failure[]} */
const failuresOfSpec = ({ file, title, tests }) =>
  tests
    .filter(({ status }) => status === 'unexpected' || status === 'flaky')
    .map(({ projectName, results }) => {
      const failed = results.find(({ status }) => status !== 'passed')
      // A test that ran out of time says so first and where it waited second.
      const messages = failed?.errors.map(({ message }) => message)
      return failure(`${projectName} › ${file} › ${title}`, messages?.join('\n'))
    })

/** @param {Failure[]} failures */
export function printFailures(failures) {
  for (const { title, reason } of failures)
    console.log(`  • ${title}\n${reason.replace(/^/gm, '      ')}`)
}
