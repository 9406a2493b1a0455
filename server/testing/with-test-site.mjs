import { run } from '../process/command.mjs'
import { checkout } from '../process/checkout.mjs'
import { ensureInstalled } from '../build/install.mjs'
import { untilStopped } from '../process/lifetime.mjs'

/**
 * Serves the built site with a database of its own, runs a TypeScript program against it with what was asked on the command line,
 * and ends. `more` opens what else the program needs and answers the settings that tell it where.
 * @param {string} program
 * @param {(onStop: (stop: () => unknown) => void, site: { pid?: number }) => Promise<Record<string, string>>} [more]
 */
export async function withTestSite(program, more = async () => ({})) {
  Object.assign(process.env, { NODE_ENV: 'production' })
  process.env.TZ = 'Asia/Ho_Chi_Minh'
  process.env.NEXT_TELEMETRY_DISABLED ??= '1'
  await untilStopped(async (onStop) => {
    await ensureInstalled()
    // What follows needs the packages that have just been installed.
    const { startPostgres } = await import('../postgres/postgres.mjs')
    const { closing, openTestSite } = await import('./test-site.mjs')

    const postgres = await startPostgres()
    onStop(postgres.stop)
    const site = await openTestSite(postgres.ownerUrl)
    if (!site) throw new Error('Trang không khởi động được nên không đo được.')
    onStop(site.close, closing)
    // A measure fills and empties tables, which the site itself may not.
    const DATABASE_URL = site.settings.MIGRATE_DATABASE_URL
    const env = {
      ...process.env,
      ...site.settings,
      DATABASE_URL,
      ...(await more(onStop, site)),
    }
    // Under this condition `server-only` is empty, as it is in Next's server.
    const args = ['--conditions=react-server', '--import', 'tsx', program]
    await run(process.execPath, [...args, ...process.argv.slice(2)], { cwd: checkout, env })
    process.kill(process.pid, 'SIGTERM')
  })
}
