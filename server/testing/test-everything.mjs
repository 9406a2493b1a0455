import { check, vitest } from './check-steps.mjs'
import { olderPostgres } from './asked-of-older.mjs'
import { withDebianPostgres } from './debian-postgres.mjs'
import { startTestPostgres } from '../postgres/postgres.mjs'
import { report } from './test-results.mjs'
import { openForWalk, walkThrough } from './walk-through.mjs'

/** @typedef {import('./test-results.mjs').Result} Result */
/** @typedef {import('../process/lifetime.mjs').OnStop} OnStop */

/**
 * Checks the code, walks through the built site in a browser, and asks an older PostgreSQL what it might answer otherwise. What waits for
 * one core, a disk or a clock leaves room for something else: the site is built and filled beside the tests, the older PostgreSQL is
 * asked beside the browser.
 * @param {OnStop} onStop
 * @returns {Promise<number>} the exit code
 */
export async function testEverything(onStop) {
  // Held to the end, so that the steps do not start and stop it each for itself.
  const embedded = process.env.DATABASE_URL ? null : await startTestPostgres()
  const server = embedded?.ownerUrl ?? /** @type {string} */ (process.env.DATABASE_URL)
  const started = performance.now()
  /** @type {Awaited<ReturnType<typeof openForWalk>>} */
  let site = null
  const open = async () => void (site = await openForWalk(server, onStop))
  try {
    const parts = [
      await timed('mã và cơ sở dữ liệu', () => check(open)),
      ...(await Promise.all([
        timed('trình duyệt', async () => [await walkThrough(site)]),
        timed('cùng lúc ấy PostgreSQL khác', askDebian),
      ])),
    ]
    const told = parts.map(({ name, seconds }) => `${name} ${seconds}`).join(', ')
    console.log(`\nTổng thời gian: ${secondsSince(started)} giây (${told})`)
    return report(parts.flatMap(({ results }) => results))
  } finally {
    await embedded?.stop()
  }
}

const secondsSince = (/** @type {number} */ started) =>
  Math.round((performance.now() - started) / 1000)

/** @param {string} name @param {() => Promise<Result[]>} run */
async function timed(name, run) {
  const started = performance.now()
  const results = await run()
  return { name, results, seconds: secondsSince(started) }
}

/** @returns {Promise<Result[]>} */
async function askDebian() {
  const isAskedAll = process.env.OLDER_POSTGRES === 'all'
  const files = isAskedAll ? [] : olderPostgres
  // What is drawn at random has been drawn beside the embedded one: here a few of each are enough to ask the statement.
  const few = isAskedAll ? {} : { PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? '3' }
  const result = await withDebianPostgres((DATABASE_URL) =>
    vitest('vitest-debian-postgres', ['--project=db', ...files], { DATABASE_URL, ...few }),
  )
  return result ? [result] : []
}
