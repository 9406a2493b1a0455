import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { run } from '../process/command.mjs'
import { freePort } from '../process/port.mjs'
import { asDatabaseUser, giveToDatabaseUser } from '../postgres/postgres-home.mjs'
import { canInstall, installPackages } from './test-programs.mjs'

const INSTALLED = '/usr/lib/postgresql'
const OLDEST = 15

/**
 * A passing server of the system's own PostgreSQL, the oldest kind we promise to run on. Without one, nothing is done.
 * @template Answer
 * @param {(url: string) => Promise<Answer>} question
 * @returns {Promise<Answer | null>}
 */
export async function withDebianPostgres(question) {
  const programs = findPrograms() ?? (await installPrograms())
  if (!programs) {
    console.log(`Không có PostgreSQL ${OLDEST} trở lên của hệ thống: bỏ qua phần kiểm thử trên đó.`)
    return null
  }
  const folder = mkdtempSync('/var/tmp/bhxh-test-pg-')
  giveToDatabaseUser(folder)
  const program = (/** @type {string} */ name, /** @type {string[]} */ args) =>
    run(path.join(programs, name), args, { ...asDatabaseUser, quiet: true })
  const port = await freePort()
  // It ends with the question: nothing it holds need survive the machine.
  const passing = '-c fsync=off -c full_page_writes=off'
  const options = `--options=-p ${port} ${passing} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c max_connections=60`
  try {
    await program('initdb', [
      `--pgdata=${folder}/data`,
      '--username=bhxh',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
    ])
    await program('pg_ctl', [
      'start',
      '--wait',
      `--pgdata=${folder}/data`,
      `--log=${folder}/log`,
      options,
    ])
    console.log(`\nPhép thử cơ sở dữ liệu, lần nữa trên ${programs}`)
    return await question(`postgresql://bhxh@127.0.0.1:${port}/postgres`)
  } finally {
    if (existsSync(`${folder}/data/postmaster.pid`))
      await program('pg_ctl', ['stop', '--wait', '--mode=immediate', `--pgdata=${folder}/data`])
    rmSync(folder, { recursive: true })
  }
}

async function installPrograms() {
  if (!canInstall()) return null
  await installPackages(['postgresql'])
  return findPrograms()
}

function findPrograms() {
  if (!existsSync(INSTALLED)) return null
  const oldest = readdirSync(INSTALLED)
    .map(Number)
    .filter((version) => version >= OLDEST)
    .sort((a, b) => a - b)[0]
  return oldest ? path.join(INSTALLED, String(oldest), 'bin') : null
}
