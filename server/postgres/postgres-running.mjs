import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { commandOf, isAlive } from '../process/processes.mjs'

export const USER = 'bhxh'
/** The one connection by which each process says that it still needs the server. */
const HOLDER = 'bhxh-holder'

const WAIT_MS = 200
const LAST_PROCESSES_MS = 2_000
const PATIENCE_MS = 60_000
const NOT_YET = ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03']

/**
 * A connection to the server of this folder if one runs; waits for one that is just starting, stopping or recovering.
 * @param {import('./postgres.mjs').Places} places
 */
export async function connectToRunning(places) {
  const pidFile = path.join(places.data, 'postmaster.pid')
  for (const started = Date.now(); Date.now() - started < PATIENCE_MS; await sleep(WAIT_MS)) {
    if (!existsSync(pidFile)) return null
    const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n').map(Number)
    // Killed: PostgreSQL itself knows best whether anything of that server is left.
    if (!pid || !isAlive(pid)) return null
    if (!(await isOurServer(pid, places.data))) {
      // After a reboot the number can belong to another program, or nobody has buried the dead one: PostgreSQL would
      // refuse to start. Its other processes end by themselves, but must have ended before a new server touches the files.
      await sleep(LAST_PROCESSES_MS)
      rmSync(pidFile)
      return null
    }
    const client = port && (await tryConnect(port, places))
    if (client) return { client, port }
  }
  throw new Error(`PostgreSQL đi kèm không trả lời. Xem ${places.log}.`)
}

/** @param {number} port @param {import('./postgres.mjs').Places} places */
async function tryConnect(port, places) {
  const password = readFileSync(places.password, 'utf8')
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: USER,
    password,
    database: 'postgres',
    application_name: HOLDER,
  })
  // A line cut between two questions: the next question says so.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    if (NOT_YET.includes(/** @type {{ code: string }} */ (error).code)) return null
    throw error
  }
}

/** @param {pg.Client} client */
export async function countOtherHolders(client) {
  const { rows } = await client.query(
    'select count(*)::int as others from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()',
    [HOLDER],
  )
  return rows[0].others
}

/** Windows names the program without its arguments. @param {number} pid @param {string} data */
const isOurServer = async (pid, data) =>
  (await commandOf(pid)).includes(process.platform === 'win32' ? 'postgres' : data)
