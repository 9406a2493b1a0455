import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkout, dataPath } from '../process/checkout.mjs'
import { runNode } from '../process/command.mjs'
import { readDocumentHead } from './document-head.mjs'
import { buildBrowserCode } from './browser-code.mjs'
import { buildServiceWorker } from './offline-page.mjs'
import { withLock } from '../process/lock.mjs'
import { forgetMadeFrom, hashOf, isMadeFrom, markMadeFrom } from './made-from.mjs'
import { leaveOutScripts, readPlainPages } from '../http/plain-pages.mjs'
import { readCompressedPages } from '../http/compressed-pages.mjs'
import { commandOf } from '../process/processes.mjs'

const BUILD = path.join(checkout, '.next')
/** The number of the process that builds. */
const BUILDER = dataPath('build.pid')
const CLIENT = path.join(checkout, 'prisma', 'client')
/** And how it is built: what is left out here comes along in no file of theirs. */
const SOURCES = ['app', 'browser', 'components', 'lib', 'prisma', 'public', 'server/build']
/** Its head says only what app/layout.tsx does. */
const PLAIN_PAGE = '/luu-y'
const SETTINGS = /\.(json|[cm]?[jt]s)$/
/** Written by tools or read by tests only: no reason to build again. */
const IGNORED = /[\\/]prisma[\\/]client[\\/]|\.test\.tsx?$|next-env\.d\.ts$/

/** Makes Prisma's client from the schema, unless it is that of this very schema. */
export const ensureGenerated = () =>
  withLock('generate', async () => {
    const from = hashOf(
      ['prisma/schema.prisma', 'package-lock.json'].map((file) => path.join(checkout, file)),
    )
    if (isMadeFrom(CLIENT, from)) return
    await runNode('node_modules/prisma/build/index.js', ['generate'], {
      cwd: checkout,
      quiet: true,
    })
    markMadeFrom(CLIENT, from)
  })

/** Builds the site unless the sources and settings are those of the last build. @returns {Promise<boolean>} whether it built */
export const ensureBuilt = () =>
  withLock('build', async () => {
    const from = hashOf(listSources(), builtInSettings())
    if (isMadeFrom(BUILD, from)) return false
    forgetMadeFrom(BUILD)
    await endAbandonedBuild()
    await runNode('node_modules/next/dist/bin/next', ['build'], {
      cwd: checkout,
      env: { ...process.env, NODE_ENV: 'production' },
      onStart: (/** @type {number} */ pid) => writeFileSync(BUILDER, String(pid)),
    })
    const { script, offline } = await buildBrowserCode(BUILD)
    leaveOutScripts(BUILD, script)
    await buildServiceWorker(BUILD, offline, from)
    markMadeFrom(BUILD, from)
    return true
  })

/** Next refuses a second build at once. We hold the lock, so one that still runs has lost its starter. */
async function endAbandonedBuild() {
  const pid = existsSync(BUILDER) ? Number(readFileSync(BUILDER, 'utf8')) : 0
  const isBuilding = async () => pid > 0 && (await commandOf(pid)).includes('next')
  if (!(await isBuilding())) return
  process.kill(pid, 'SIGKILL')
  while (await isBuilding()) await sleep(50)
}

export function builtDocumentHead() {
  const found = readPlainPages(BUILD).find((page) => page.path === PLAIN_PAGE)
  if (!found) throw new Error(`The build has no page ${PLAIN_PAGE}.`)
  return readDocumentHead(readFileSync(path.join(BUILD, found.file), 'utf8'))
}

export const builtPages = () => readCompressedPages(BUILD)

/** Pages built once contain these; a port of this machine makes no difference to them. */
function builtInSettings() {
  const site = new URL(process.env.SITE_URL ?? 'http://localhost')
  return `${site.hostname === 'localhost' ? 'localhost' : site.origin} ${process.env.DEMO_MODE}`
}

const listSources = () =>
  [...SOURCES.flatMap(listFiles), ...listSettings()].filter((file) => !IGNORED.test(file)).sort()

/** @param {string} folder */
function listFiles(folder) {
  const inside = path.join(checkout, folder)
  if (!existsSync(inside)) return []
  return readdirSync(inside, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}

const listSettings = () =>
  readdirSync(checkout)
    .filter((name) => SETTINGS.test(name))
    .map((name) => path.join(checkout, name))
