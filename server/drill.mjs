import { withTestSite } from './testing/with-test-site.mjs'

// The drills come from many addresses, each told as a proxy in front of the site tells it.
process.env.TRUSTED_PROXY = '1'

await withTestSite('bench/drills/run.ts')
