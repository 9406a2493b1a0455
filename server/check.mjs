import { ensureInstalled } from './install.mjs'

await ensureInstalled()
// What follows needs the packages that have just been installed.
const { check } = await import('./check-steps.mjs')
const { report } = await import('./test-results.mjs')

process.exitCode = report(await check())
