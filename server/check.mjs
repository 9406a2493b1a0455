import { ensureInstalled } from './build/install.mjs'

await ensureInstalled()
// What follows needs the packages that have just been installed.
const { check } = await import('./testing/check-steps.mjs')
const { report } = await import('./testing/test-results.mjs')

process.exitCode = report(await check())
