import { isPrepared } from '../../prisma/prepared.mjs'
import { ensureGenerated } from '../build/build.mjs'
import { noteKeys, refuseOtherKeys } from './check-keys.mjs'
import { checkSettings } from './check-settings.mjs'
import { checkout } from '../process/checkout.mjs'
import { run } from '../process/command.mjs'
import { OWNER_NEEDED, readRole, ROLES_ARE_ONE } from '../postgres/database-roles.mjs'
import { startPostgres } from '../postgres/postgres.mjs'

/** The database of this start: the one DATABASE_URL names, else the embedded one; migrated and filled. */
export async function openDatabase() {
  const embedded = process.env.DATABASE_URL ? null : await startPostgres()
  if (embedded)
    Object.assign(process.env, {
      DATABASE_URL: embedded.url,
      MIGRATE_DATABASE_URL: embedded.ownerUrl,
    })
  const url = /** @type {string} */ (process.env.DATABASE_URL)
  const settings = await checkSettings()
  const owner = process.env.MIGRATE_DATABASE_URL ?? url
  // Whoever serves from here on does not hold the owner's key.
  delete process.env.MIGRATE_DATABASE_URL
  await refuseOtherKeys(owner, settings)
  await ensureGenerated()
  await prepareDatabase(url, owner)
  await noteKeys(url, settings)
  return { close: () => embedded?.stop() }
}

/** @param {string} url @param {string} [owner] who makes and alters the tables */
async function prepareDatabase(url, owner = url) {
  const { name, isReady, ownsJournal } = await readRole(url)
  const isDone = isReady && (await isPrepared(owner))
  if (isDone && ownsJournal) console.warn(ROLES_ARE_ONE)
  if (isDone) return
  if (owner === url && !ownsJournal) throw new Error(OWNER_NEEDED)
  // Under this condition `server-only` is empty, as it is in Next's server.
  const args = ['--conditions=react-server', '--import', 'tsx', 'prisma/prepare.ts']
  const env = {
    ...process.env,
    DATABASE_URL: owner,
    ...(owner === url ? {} : { APPLICATION_ROLE: name }),
  }
  await run(process.execPath, args, { cwd: checkout, env })
  if ((await readRole(url)).ownsJournal) console.warn(ROLES_ARE_ONE)
}
