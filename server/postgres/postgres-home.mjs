import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { dataPath } from '../process/checkout.mjs'

const NOBODY = 65534

/** PostgreSQL refuses to run as root, so root hands it to `nobody`. */
const isRoot = process.getuid?.() === 0

/** How every program of PostgreSQL is started. `cwd` is a folder that any user may enter. */
export const asDatabaseUser = isRoot ? { uid: NOBODY, gid: NOBODY, cwd: '/' } : {}

/**
 * The folder of a database of this checkout: `.data/<name>`, or one in /var/tmp when root owns a checkout that `nobody` may not enter.
 * @param {string} name
 * @returns {{ home: string, data: string, password: string, log: string }}
 */
export function databaseHome(name) {
  const inside = dataPath(name)
  const home = isRoot && !isOpenToAll(path.dirname(inside)) ? outside(name) : inside
  mkdirSync(home, { recursive: true, mode: 0o711 })
  if (isRoot) chmodSync(home, 0o711)
  return {
    home,
    data: path.join(home, 'data'),
    password: path.join(home, 'password'),
    log: path.join(home, 'data', 'server.log'),
  }
}

/** Its name is kept in `.data`: without the secrets beside it, that database would be of no use to anybody. */
function outside(/** @type {string} */ name) {
  const file = dataPath(`${name}-home`)
  if (!existsSync(file)) writeFileSync(file, `/var/tmp/bhxh-${name}-${randomUUID()}`)
  return readFileSync(file, 'utf8')
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
