import { drillLongTests } from './testing/drill-long-tests.mjs'
import { withTestSite } from './testing/with-test-site.mjs'

const LONG_TESTS = 'long-tests'
const asked = process.argv.slice(2)
if (asked.length === 0 || asked.includes(LONG_TESTS)) process.exitCode = await drillLongTests()

// The drills come from many addresses, each told as a proxy in front of the site tells it.
process.env.TRUSTED_PROXY = '1'

if (asked.join() !== LONG_TESTS) await withTestSite('bench/drills/run.ts')
