import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { checkout } from '../process/checkout.mjs'
import { freePort } from '../process/port.mjs'
import { localSecrets } from '../process/settings.mjs'

/** It may have to be built first, which takes minutes on a busy machine; one that ends by itself is not waited for. */
const PATIENCE_MS = 900_000

/** The site has a minute for its own stop. */
export const closing = { name: 'the site under test', ms: 90_000 }

/**
 * The site as `npm start` serves it, on a port and a database of its own. Null when it does not come up.
 * @param {string} server where to make the database
 * @param {string} [kept] a database that is there already and stays
 */
export async function openTestSite(server, kept) {
  const name = `bhxh_test_${process.pid}_site${kept ? `_${kept}` : ''}`
  const password = randomBytes(24).toString('hex')
  if (!kept) await ask(server, `create database ${name}`)
  // As on a real site: who serves is not who owns the tables.
  await ask(server, `create role ${name} login password '${password}'`)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const own = { pathname: `/${kept ?? name}` }
  const owner = Object.assign(new URL(server), own).href
  const settings = {
    ...(await localSecrets()),
    DATABASE_URL: Object.assign(new URL(server), { ...own, username: name, password }).href,
    MIGRATE_DATABASE_URL: owner,
    DEMO_MODE: '1',
    // All journeys come from this machine, as the many people of an office do.
    OFFICE_NETWORKS: '127.0.0.0/8,::1/128',
    // Two providers a journey may play (e2e/actions/ivan-provider.ts); nobody is there until it does.
    IVAN_SERVICES: await ivanServices(['newca', 'ca2']),
    SITE_URL: url,
    NEXTAUTH_URL: url,
  }
  const child = spawn(process.execPath, ['server/start.mjs'], {
    cwd: checkout,
    stdio: 'inherit',
    env: { ...process.env, ...settings, PORT: String(port) },
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  let isClosed = false
  const close = async () => {
    if (isClosed) return
    isClosed = true
    child.kill('SIGTERM')
    await ended
    if (kept) await ask(owner, `drop owned by ${name}`)
    else await ask(server, `drop database ${name} with (force)`)
    await ask(server, `drop role ${name}`)
  }
  if (await isServing(url, child)) return { url, pid: child.pid, settings, close }
  await close()
  return null
}

/** @param {string[]} providers as the catalogue calls them */
async function ivanServices(providers) {
  const each = []
  for (const provider of providers)
    each.push(`${provider} http://127.0.0.1:${await freePort()} ${randomBytes(12).toString('hex')}`)
  return each.join(', ')
}

/** @param {string} url @param {import('node:child_process').ChildProcess} child */
async function isServing(url, child) {
  for (const started = Date.now(); Date.now() - started < PATIENCE_MS; await sleep(200)) {
    if (child.exitCode !== null) return false
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    )
    if (status > 0) return status < 500
  }
  return false
}

/** @param {string} server @param {string} statement */
async function ask(server, statement) {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}
