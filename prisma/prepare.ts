import { runMigrations } from 'graphile-worker'
import { Pool } from 'pg'
import { loadCatalogues } from './import/catalogues'
import { grantToApplication } from './grant.mjs'
import { migrate } from './migrate.mjs'
import { markPrepared } from './prepared.mjs'

const LOCK = 72707371

/** Brings the database of DATABASE_URL to what this checkout expects. Safe to run again, and by several servers at once. */
async function prepare(connectionString: string) {
  const pool = new Pool({ connectionString })
  // An idle connection that breaks is no fault of ours; the next query opens another or fails by itself.
  pool.on('error', () => undefined)
  const turn = await pool.connect()
  try {
    await turn.query('select pg_advisory_lock($1)', [LOCK])
    await migrate(connectionString)
    if (await isBeforeProbes(pool)) await openKeptFiles()
    await runMigrations({ connectionString })
    await loadCatalogues(pool, { keepLater: true })
    if (process.env.DEMO_MODE === '1') await loadDemoOfThisService()
    else await warnOfDemoAccounts(pool)
    const role = process.env.APPLICATION_ROLE
    if (role) await grantToApplication(turn, role)
    await markPrepared(connectionString)
  } finally {
    turn.release(true)
    await pool.end()
  }
}

/** Files, and no word yet of the keys that sealed them. */
async function isBeforeProbes(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query(
    'select exists (select from "StoredFile") and not exists (select from "KeyProbe") as is',
  )
  return rows[0].is
}

async function openKeptFiles() {
  const { openOutermost } = await import('@/lib/stored-files/open-outermost')
  await openOutermost()
}

/** Imported only now: it brings the whole service with it, and that reads its settings when loaded. */
async function loadDemoOfThisService() {
  const { loadDemo } = await import('./demo/demo')
  await loadDemo()
}

/** They stay for the journal's sake, and open nothing; the operator should know what is in the database. */
async function warnOfDemoAccounts(pool: Pool) {
  const { rows } = await pool.query('select count(*)::int as count from "Account" where "isDemo"')
  if (rows[0].count > 0)
    console.warn(
      `Cơ sở dữ liệu này có ${rows[0].count} tài khoản trình diễn. Các tài khoản ấy đã bị khóa vì DEMO_MODE tắt. Cổng thật nên bắt đầu từ một cơ sở dữ liệu trống.`,
    )
}

if (!process.env.DATABASE_URL) throw new Error('Set DATABASE_URL to the database to prepare.')
// Not left to itself: the service that may have been loaded keeps connections open.
prepare(process.env.DATABASE_URL).then(
  () => process.exit(0),
  (fault: Error) => {
    console.error(fault.message)
    if (fault.cause) console.error(fault.cause)
    process.exit(1)
  },
)
