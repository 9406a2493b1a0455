import { withTestSite } from './with-test-site.mjs'

await withTestSite('bench/drills/run.ts')
