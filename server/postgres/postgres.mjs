import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { withLock } from '../process/lock.mjs'
import { log } from '../process/log.mjs'
import { startCluster, shutDown } from './postgres-cluster.mjs'
import { databaseHome } from './postgres-home.mjs'
import { connectToRunning, countOtherHolders, USER } from './postgres-running.mjs'
import { logLoss } from '../process/stopping.mjs'

const DATABASE = 'bhxh'
/** Who the portal is in this database; the owner makes and alters its tables. */
const APPLICATION = 'bhxh_app'

/** What it holds need not survive the machine, so nothing waits for the disk; a database is copied for each file of tests. */
const PASSING = { fsync: 'off', full_page_writes: 'off', max_wal_size: '1GB' }

/**
 * A real PostgreSQL of this checkout alone, started or found running. It survives its starter being killed;
 * `stop` ends it once nobody else who called `startPostgres` is left.
 */
export const startPostgres = () => hold('pg', {})

/** Another one, for tests alone. */
export const startTestPostgres = () => hold('pg-test', PASSING)

/** @param {string} name @param {Record<string, string>} settings beside those of every server of ours */
async function hold(name, settings) {
  const { places, client, reused, port } = await withLock('postgres', () =>
    connectOrStart(databaseHome(name), settings),
  )
  client.on('error', (error) => logLoss(`Mất kết nối tới PostgreSQL đi kèm: ${error.message}`))

  const stop = () => withLock('postgres', () => leave(places, client))
  const urlOf = (/** @type {string} */ user, /** @type {string} */ password) =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${DATABASE}`
  return {
    url: urlOf(APPLICATION, applicationPassword(places)),
    ownerUrl: urlOf(USER, readFileSync(places.password, 'utf8')),
    reused,
    stop,
  }
}

/** Follows from the owner's, so that there is one secret to keep. @param {Places} places */
const applicationPassword = (places) =>
  createHash('sha256')
    .update(`${APPLICATION} ${readFileSync(places.password, 'utf8')}`)
    .digest('hex')

/**
 * Our connection may have been cut long ago, so the server is asked anew. One that is stopping at this moment, since the signal reached it
 * too, cuts us off: then it is waited for.
 * @param {Places} places @param {import('pg').Client} client
 */
async function leave(places, client) {
  await client.end()
  const ended = () => endUnneeded(places)
  if (!(await ended().catch(ended))) log('stopping: PostgreSQL had ended by itself')
}

/** Whether there was one. @param {Places} places */
async function endUnneeded(places) {
  const running = await connectToRunning(places)
  if (!running) return false
  const others = await countOtherHolders(running.client)
  await running.client.end()
  if (others === 0) await shutDown(places)
  return true
}

/** @typedef {ReturnType<typeof databaseHome>} Places */

/** @param {Places} places @param {Record<string, string>} settings */
async function connectOrStart(places, settings) {
  const running = await connectToRunning(places)
  if (!running) await startCluster(places, settings)
  const started = running ?? (await connectToRunning(places))
  if (!started) throw new Error(`PostgreSQL đi kèm khởi động rồi dừng ngay. Xem ${places.log}.`)
  await furnish(started.client, places)
  return { places, ...started, reused: running !== null }
}

/** @param {import('pg').Client} client @param {Places} places */
async function furnish(client, places) {
  const isThere = async (/** @type {string} */ question, /** @type {string} */ name) =>
    ((await client.query(question, [name])).rowCount ?? 0) > 0
  if (!(await isThere('select from pg_database where datname = $1', DATABASE)))
    await client.query(`create database ${DATABASE}`)
  if (!(await isThere('select from pg_roles where rolname = $1', APPLICATION)))
    await client.query(`create role ${APPLICATION} login password '${applicationPassword(places)}'`)
}
