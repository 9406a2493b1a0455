import { existsSync, readFileSync, rmSync } from 'node:fs'
import { ensureGenerated } from '../build/build.mjs'
import { checkout, dataPath } from '../process/checkout.mjs'
import { tryRun } from '../process/command.mjs'
import { LEAVE_LONG } from './asked-of-older.mjs'
import { readVitest, stepResult } from './test-results.mjs'

/** @typedef {import('./test-results.mjs').Result} Result */

/**
 * Everything that needs no browser and no built site.
 * @param {() => unknown} [onRead] begun once the code has been read, beside the tests
 * @returns {Promise<Result[]>}
 */
export async function check(onRead = () => {}) {
  await ensureGenerated()
  const lint = step('eslint', 'eslint/bin/eslint.js', ['--max-warnings=0', '.'])
  const types = formatAndTypes()
  // The lint keeps one core busy, and for longer than the rest does: the tests need not wait for it.
  const tests = types.then(() => vitest('vitest', [LEAVE_LONG]))
  await Promise.all([lint, types]).then(onRead)
  return [await lint, ...(await types), await tests]
}

const formatAndTypes = async () => [
  await step('knip', 'knip/bin/knip.js', ['--no-progress']),
  await step('prettier', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
  await step('next typegen', 'next/dist/bin/next', ['typegen']),
  await step('tsc', '@typescript/native/bin/tsc', ['--noEmit']),
]

/**
 * One tool, as one thing that passes or fails.
 * @param {string} name
 * @param {string} script
 * @param {string[]} args
 */
async function step(name, script, args, env = {}) {
  const started = performance.now()
  const { code } = await runTool(script, args, env)
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(started)})`)
  return stepResult(name, code)
}

/** @param {string} name @param {string[]} args @returns {Promise<Result>} */
export async function vitest(name, args, env = {}) {
  const report = dataPath('reports', `${name}.json`)
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...args], {
    NODE_ENV: 'test',
    ...env,
  })
  return existsSync(report)
    ? readVitest(name, JSON.parse(readFileSync(report, 'utf8')), code)
    : stepResult(name, code || 1)
}

/** @param {string} script @param {string[]} args @param {Record<string, string | undefined>} env */
export const runTool = (script, args, env) =>
  tryRun(process.execPath, [`node_modules/${script}`, ...args], {
    cwd: checkout,
    env: { ...process.env, ...env },
  })

const seconds = (/** @type {number} */ started) =>
  `${((performance.now() - started) / 1000).toFixed(1)} s`
