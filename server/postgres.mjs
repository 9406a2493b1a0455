import { readFileSync } from 'node:fs'
import { withLock } from './lock.mjs'
import { log } from './log.mjs'
import { launch, shutDown } from './postgres-cluster.mjs'
import { databaseHome } from './postgres-home.mjs'
import { connectToRunning, countOtherHolders, USER } from './postgres-running.mjs'

const DATABASE = 'bhxh'

/**
 * A real PostgreSQL of this checkout alone, started or found running. It survives its starter being killed;
 * `stop` ends it once nobody else who called `startPostgres` is left.
 */
export async function startPostgres() {
  const { places, client, reused, port } = await withLock('postgres', connectOrStart)
  client.on('error', (error) => log(`Mất kết nối tới PostgreSQL đi kèm: ${error.message}`))

  const stop = () => withLock('postgres', () => leave(places, client))
  const password = readFileSync(places.password, 'utf8')
  return { url: `postgresql://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`, reused, stop }
}

/** Our connection may have been cut long ago, so the server is asked anew. @param {Places} places @param {import('pg').Client} client */
async function leave(places, client) {
  await client.end()
  const running = await connectToRunning(places)
  if (!running) return
  const others = await countOtherHolders(running.client)
  await running.client.end()
  if (others === 0) await shutDown(places)
}

/** @typedef {ReturnType<typeof databaseHome>} Places */

async function connectOrStart() {
  const places = databaseHome()
  const running = await connectToRunning(places)
  if (running) return { places, ...running, reused: true }
  await launch(places)
  const started = await connectToRunning(places)
  if (!started) throw new Error(`PostgreSQL đi kèm khởi động rồi dừng ngay. Xem ${places.log}.`)
  const { rowCount } = await started.client.query('select from pg_database where datname = $1', [
    DATABASE,
  ])
  if (rowCount === 0) await started.client.query(`create database ${DATABASE}`)
  return { places, ...started, reused: false }
}
