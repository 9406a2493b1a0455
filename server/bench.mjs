import { withTestSite } from './testing/with-test-site.mjs'

await withTestSite('bench/run.ts', async (onStop, site) => {
  const { openBareSite } = await import('../bench/bare/site.mjs')
  const bare = await openBareSite()
  onStop(bare.close)
  return { BENCH_PID: String(site.pid), BENCH_BARE_URL: bare.url }
})
