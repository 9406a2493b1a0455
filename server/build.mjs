import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkout } from './checkout.mjs'
import { runNode } from './command.mjs'
import { readScriptTable } from './csp.mjs'
import { withLock } from './lock.mjs'

const BUILD = path.join(checkout, '.next')
const CLIENT = path.join(checkout, 'prisma', 'client')
const SOURCES = ['app', 'components', 'lib', 'prisma', 'public']
const SETTINGS = /\.(json|[cm]?[jt]s)$/
/** Written by tools or read by tests only: no reason to build again. */
const IGNORED = /[\\/]prisma[\\/]client[\\/]|\.test\.tsx?$|next-env\.d\.ts$/

/** Makes Prisma's client from the schema, unless it is that of this very schema. */
export const ensureGenerated = () =>
  withLock('generate', async () => {
    const from = hashOf(
      ['prisma/schema.prisma', 'package-lock.json'].map((file) => path.join(checkout, file)),
    )
    if (isMarked(CLIENT, from)) return
    await runNode('node_modules/prisma/build/index.js', ['generate'], {
      cwd: checkout,
      quiet: true,
    })
    mark(CLIENT, from)
  })

/** Builds the site unless the sources and settings are those of the last build. @returns {Promise<boolean>} whether it built */
export const ensureBuilt = () =>
  withLock('build', async () => {
    const from = hashOf(listSources(), builtInSettings())
    if (isMarked(BUILD, from)) return false
    rmSync(path.join(BUILD, 'built-from'), { force: true })
    await runNode('node_modules/next/dist/bin/next', ['build'], {
      cwd: checkout,
      env: { ...process.env, NODE_ENV: 'production' },
    })
    writeFileSync(path.join(BUILD, 'scripts.json'), JSON.stringify(readScriptTable(BUILD)))
    mark(BUILD, from)
    return true
  })

/** @returns {import('./csp.mjs').ScriptTable} */
export const builtScripts = () => JSON.parse(readFileSync(path.join(BUILD, 'scripts.json'), 'utf8'))

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

/** @param {string[]} files */
function hashOf(files, words = '') {
  const hash = createHash('sha256').update(words)
  for (const file of files) hash.update(path.relative(checkout, file)).update(readFileSync(file))
  return hash.digest('hex')
}

const markOf = (/** @type {string} */ folder) => path.join(folder, 'built-from')

/** @param {string} folder @param {string} from */
const isMarked = (folder, from) =>
  existsSync(markOf(folder)) && readFileSync(markOf(folder), 'utf8') === from

/** @param {string} folder @param {string} from */
const mark = (folder, from) => writeFileSync(markOf(folder), from)
