import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { run, tryRun } from '../process/command.mjs'
import { freePort } from '../process/port.mjs'
import { asDatabaseUser, giveToDatabaseUser } from './postgres-home.mjs'
import { databasePrograms } from './postgres-programs.mjs'
import { USER } from './postgres-running.mjs'

/** @typedef {import('./postgres.mjs').Places} Places */

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
/** The builtin provider sorts and folds case the same on every system. */
const LOCALE = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
]
const START_ATTEMPTS = 6

const quietly = { ...asDatabaseUser, quiet: true }

/**
 * Starts the server on a free port, making its files first where there are none.
 * @param {Places} places @param {Record<string, string>} settings
 */
export async function startCluster(places, settings) {
  if (!existsSync(places.data)) await createCluster(places)
  const pgCtl = await program(places, 'pg_ctl')
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  for (let attempt = 1; ; attempt++) {
    const where = [
      `--pgdata=${places.data}`,
      `--log=${places.log}`,
      `--options=${['-p', await freePort(), ...options].join(' ')}`,
    ]
    const { code, output } = await tryRun(pgCtl, ['start', '--wait', ...where], quietly)
    if (code === 0) return
    if (attempt === START_ATTEMPTS)
      throw new Error(`PostgreSQL không khởi động được. Xem ${places.log}.\n${output}`)
    // For about a second after a kill, the dead server's processes still hold its memory.
    await sleep(500)
  }
}

/** @param {Places} places */
export async function shutDown(places) {
  const pgCtl = await program(places, 'pg_ctl')
  await run(pgCtl, ['stop', '--wait', '--mode=fast', `--pgdata=${places.data}`], quietly)
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
  const settings = Object.entries(SETTINGS).map(([name, value]) => `--set=${name}=${value}`)
  const access = [`--username=${USER}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const initdb = await program(places, 'initdb')
  await run(initdb, [`--pgdata=${unfinished}`, ...access, ...LOCALE, ...settings], quietly)
  rmSync(passwordFile)
  renameSync(unfinished, places.data)
}

/** @param {Places} places @param {string} name */
const program = async (places, name) => path.join(await databasePrograms(places.home), name)
