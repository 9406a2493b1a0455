import { ensureGenerated } from '../build/build.mjs'
import { vitest } from './check-steps.mjs'
import { chooseTests } from './choose-tests.mjs'
import { startTestPostgres } from '../postgres/postgres.mjs'
import { report } from './test-results.mjs'
import { openForWalk, walkThrough } from './walk-through.mjs'

/** @typedef {import('./test-results.mjs').Result} Result */
/** @typedef {import('../process/lifetime.mjs').OnStop} OnStop */

/**
 * Runs the tests that were asked for, with what they need and nothing else: a database for those that ask one, the built site for
 * those that walk through it.
 * @param {string[]} asked @param {OnStop} onStop
 * @returns {Promise<number>} the exit code
 */
export async function testChosen(asked, onStop) {
  const chosen = chooseTests(asked)
  if (!chosen) {
    console.error(`Không có tệp kiểm thử hay tên phép thử nào có: ${asked.join(' ')}`)
    return 1
  }
  await ensureGenerated()
  /** @type {Result[]} */
  const results = []
  const { pure, db, e2e } = chosen
  const like = chosen.title ? quoted(chosen.title) : null
  if (pure.length + db.length > 0)
    results.push(
      await vitest('vitest-chosen', [
        ...projects(chosen),
        ...pure,
        ...db,
        ...(like ? ['-t', like] : []),
      ]),
    )
  if (e2e.length > 0)
    results.push(await walk(onStop, [...e2e.map(quoted), ...(like ? ['--grep', like] : [])]))
  return report(results)
}

/** A project that is not asked prepares nothing. @param {import('./choose-tests.mjs').Chosen} chosen */
const projects = ({ pure, db }) => [
  ...(pure.length > 0 ? ['--project=pure'] : []),
  ...(db.length > 0 ? ['--project=db'] : []),
]

/** @param {OnStop} onStop @param {string[]} args */
async function walk(onStop, args) {
  const embedded = process.env.DATABASE_URL ? null : await startTestPostgres()
  if (embedded) onStop(embedded.stop)
  try {
    const server = embedded?.ownerUrl ?? process.env.DATABASE_URL ?? ''
    return await walkThrough(await openForWalk(server, onStop), args)
  } finally {
    await embedded?.stop()
  }
}

/** Both tools read a pattern where we mean words. @param {string} words */
const quoted = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
