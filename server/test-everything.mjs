import { existsSync, readFileSync, rmSync } from 'node:fs'
import { check, runTool, vitest } from './check-steps.mjs'
import { dataPath } from './checkout.mjs'
import { askedOfOlder } from './asked-of-older.mjs'
import { withDebianPostgres } from './debian-postgres.mjs'
import { startPostgres } from './postgres.mjs'
import { readPlaywright, report, stepResult } from './test-results.mjs'
import { openTestSite } from './test-site.mjs'

/** @typedef {import('./test-results.mjs').Result} Result */
/** @typedef {import('./serve.mjs').OnStop} OnStop */

/**
 * Checks the code, walks through the built site in a browser, then asks an older PostgreSQL what it might answer otherwise.
 * @param {OnStop} onStop
 * @returns {Promise<number>} the exit code
 */
export async function testEverything(onStop) {
  const started = performance.now()
  // Held to the end, so that the steps do not start and stop it each for itself.
  const embedded = process.env.DATABASE_URL ? null : await startPostgres()
  const server = embedded?.ownerUrl ?? /** @type {string} */ (process.env.DATABASE_URL)
  try {
    const results = [...(await check()), await walkThrough(server, onStop), ...(await askDebian())]
    console.log(`\nTổng thời gian: ${Math.round((performance.now() - started) / 1000)} giây`)
    return report(results)
  } finally {
    await embedded?.stop()
  }
}

/** @param {string} server @param {OnStop} onStop @returns {Promise<Result>} */
async function walkThrough(server, onStop) {
  const site = await openTestSite(server)
  if (!site) return stepResult('start', 1)
  onStop(site.close)
  const file = dataPath('reports', 'playwright.json')
  rmSync(file, { force: true })
  // The settings let a test start a second server beside this one.
  const env = {
    E2E_BASE_URL: site.url,
    E2E_SETTINGS: JSON.stringify(site.settings),
    E2E_REPORT: file,
  }
  const { code } = await runTool('@playwright/test/cli.js', ['test', '--config=e2e'], env)
  await site.close()
  return existsSync(file)
    ? readPlaywright('playwright', JSON.parse(readFileSync(file, 'utf8')), code)
    : stepResult('playwright', code || 1)
}

/** @returns {Promise<Result[]>} */
async function askDebian() {
  const files = process.env.OLDER_POSTGRES === 'all' ? [] : askedOfOlder
  const result = await withDebianPostgres((DATABASE_URL) =>
    vitest('vitest-debian-postgres', ['--project=db', ...files], { DATABASE_URL }),
  )
  return result ? [result] : []
}
