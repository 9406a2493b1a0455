import { existsSync, readFileSync, rmSync } from 'node:fs'
import { runTool } from './check-steps.mjs'
import { dataPath } from '../process/checkout.mjs'
import { readPlaywright, stepResult } from './test-results.mjs'
import { closing, openTestSite } from './test-site.mjs'

/** @typedef {import('./test-results.mjs').Result} Result */
/** @typedef {import('../process/lifetime.mjs').OnStop} OnStop */

/**
 * The site to walk through, or null where it does not come up.
 * @param {string} server @param {OnStop} onStop
 */
export async function openForWalk(server, onStop) {
  const site = await openTestSite(server)
  if (site) onStop(site.close, closing)
  return site
}

/**
 * The journeys through the built site in a browser; which, where `args` say so.
 * @param {Awaited<ReturnType<typeof openForWalk>>} site @param {string[]} [args]
 * @returns {Promise<Result>}
 */
export async function walkThrough(site, args = []) {
  if (!site) return stepResult('start', 1)
  const file = dataPath('reports', 'playwright.json')
  rmSync(file, { force: true })
  // The settings let a test start a second server beside this one.
  const env = {
    E2E_BASE_URL: site.url,
    E2E_SETTINGS: JSON.stringify(site.settings),
    E2E_REPORT: file,
  }
  const tool = '@playwright/test/cli.js'
  const { code } = await runTool(tool, ['test', '--config=e2e', ...args], env)
  await site.close()
  return existsSync(file)
    ? readPlaywright('playwright', JSON.parse(readFileSync(file, 'utf8')), code)
    : stepResult('playwright', code || 1)
}
