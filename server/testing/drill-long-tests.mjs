import { ensureGenerated } from '../build/build.mjs'
import { ensureInstalled } from '../build/install.mjs'
import { vitest } from './check-steps.mjs'
import { report } from './test-results.mjs'

/** The tests that are too long for every run: `*.long.test.ts` and `*.long.db.test.ts`. Answers the exit code. */
export async function drillLongTests() {
  await ensureInstalled()
  await ensureGenerated()
  return report([await vitest('vitest-long', ['.long.'])])
}
