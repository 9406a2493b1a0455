import { run } from './command.mjs'
import { checkout } from './checkout.mjs'
import { ensureInstalled } from './install.mjs'
import { untilStopped } from './lifetime.mjs'

process.env.NODE_ENV = 'production'
process.env.TZ = 'Asia/Ho_Chi_Minh'
process.env.NEXT_TELEMETRY_DISABLED ??= '1'

await untilStopped(async (onStop) => {
  await ensureInstalled()
  // What follows needs the packages that have just been installed.
  const { startPostgres } = await import('./postgres.mjs')
  const { openTestSite } = await import('./test-site.mjs')

  const postgres = await startPostgres()
  onStop(postgres.stop)
  const site = await openTestSite(postgres.url)
  if (!site) throw new Error('Trang không khởi động được nên không diễn tập được.')
  onStop(site.close)
  // Under this condition `server-only` is empty, as it is in Next's server.
  const args = ['--conditions=react-server', '--import', 'tsx', 'bench/drills/run.ts']
  await run(process.execPath, [...args, ...process.argv.slice(2)], {
    cwd: checkout,
    env: { ...process.env, ...site.settings },
  })
  process.kill(process.pid, 'SIGTERM')
})
