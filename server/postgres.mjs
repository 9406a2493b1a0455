import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { run, tryRun } from './command.mjs'
import { withLock } from './lock.mjs'
import {
  asDatabaseUser,
  databaseHome,
  databasePrograms,
  giveToDatabaseUser,
} from './postgres-home.mjs'
import { connectToRunning, countOtherHolders, USER } from './postgres-running.mjs'

/** Small enough for a laptop. What keeps data safe (fsync, full_page_writes, synchronous_commit) stays as PostgreSQL sets it. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '64MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  max_wal_size: '256MB',
  max_parallel_workers_per_gather: '0',
  log_checkpoints: 'off',
  log_timezone: 'UTC',
  timezone: 'UTC',
}
const DATABASE = 'bhxh'
const START_ATTEMPTS = 6

const quietly = { ...asDatabaseUser, quiet: true }

/**
 * A real PostgreSQL of this checkout alone, started or found running. It survives its starter being killed;
 * `stop` ends it once nobody else who called `startPostgres` is left.
 */
export async function startPostgres() {
  const places = databaseHome()
  const { client, reused, port } = await withLock('postgres', () => connectOrStart(places))
  client.on('error', (error) =>
    console.error(`Mất kết nối tới PostgreSQL đi kèm: ${error.message}`),
  )

  const stop = () =>
    withLock('postgres', async () => {
      const others = await countOtherHolders(client)
      await client.end()
      if (others > 0) return
      const pgCtl = await program(places, 'pg_ctl')
      await run(pgCtl, ['stop', '-D', places.data, '-m', 'fast', '-w'], quietly)
    })
  const password = readFileSync(places.password, 'utf8')
  return { url: `postgresql://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`, reused, stop }
}

/** @typedef {ReturnType<typeof databaseHome>} Places */

/** @param {Places} places */
async function connectOrStart(places) {
  const running = await connectToRunning(places)
  if (running) return { ...running, reused: true }
  await launch(places)
  const started = await connectToRunning(places)
  if (!started) throw new Error(`PostgreSQL đi kèm khởi động rồi dừng ngay. Xem ${places.log}.`)
  const { rowCount } = await started.client.query('select from pg_database where datname = $1', [
    DATABASE,
  ])
  if (rowCount === 0) await started.client.query(`create database ${DATABASE}`)
  return { ...started, reused: false }
}

/** @param {Places} places */
async function launch(places) {
  if (!existsSync(places.data)) await createCluster(places)
  const pgCtl = await program(places, 'pg_ctl')
  for (let attempt = 1; ; attempt++) {
    const args = [
      'start',
      '-D',
      places.data,
      '-l',
      places.log,
      '-w',
      '-o',
      `-p ${await freePort()}`,
    ]
    const { code, output } = await tryRun(pgCtl, args, quietly)
    if (code === 0) return
    if (attempt === START_ATTEMPTS)
      throw new Error(`PostgreSQL không khởi động được. Xem ${places.log}.\n${output}`)
    // For about a second after a kill, the dead server's processes still hold its memory.
    await sleep(500)
  }
}

/** @param {Places} places */
async function createCluster(places) {
  const unfinished = `${places.data}.new`
  const passwordFile = path.join(places.home, 'password.new')
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  const password = randomBytes(24).toString('hex')
  writeFileSync(places.password, password, { mode: 0o600 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveToDatabaseUser(unfinished)
  giveToDatabaseUser(passwordFile)
  // The builtin provider sorts and folds case the same on every system.
  const locale = [
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
  ]
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => [
    '--set',
    `${name}=${value}`,
  ])
  const args = [
    '-D',
    unfinished,
    '-U',
    USER,
    '-E',
    'UTF8',
    ...locale,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    ...settings,
  ]
  await run(await program(places, 'initdb'), args, quietly)
  rmSync(passwordFile)
  renameSync(unfinished, places.data)
}

/** @param {Places} places @param {string} name */
const program = async (places, name) => path.join(await databasePrograms(places.home), name)

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address())
      probe.close(() => resolve(port))
    })
  })
