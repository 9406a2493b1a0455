import { isPrepared } from '../prisma/prepared.mjs'
import { ensureGenerated } from './build.mjs'
import { noteKeys, refuseOtherKeys } from './check-keys.mjs'
import { checkSettings } from './check-settings.mjs'
import { checkout } from './checkout.mjs'
import { run } from './command.mjs'
import { startPostgres } from './postgres.mjs'

/** The database of this start: the one DATABASE_URL names, else the embedded one; migrated and filled. */
export async function openDatabase() {
  const embedded = process.env.DATABASE_URL ? null : await startPostgres()
  if (embedded) process.env.DATABASE_URL = embedded.url
  const url = /** @type {string} */ (process.env.DATABASE_URL)
  const settings = await checkSettings()
  await refuseOtherKeys(url, settings)
  await ensureGenerated()
  await prepareDatabase(url)
  await noteKeys(url, settings)
  return { close: () => embedded?.stop() }
}

/** @param {string} url */
export async function prepareDatabase(url) {
  if (await isPrepared(url)) return
  // Under this condition `server-only` is empty, as it is in Next's server.
  const args = ['--conditions=react-server', '--import', 'tsx', 'prisma/prepare.ts']
  await run(process.execPath, args, { cwd: checkout, env: { ...process.env, DATABASE_URL: url } })
}
