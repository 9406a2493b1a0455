import { createHash } from 'node:crypto'
import { build, stop } from 'esbuild'
import { workerFile } from '../http/service-worker.mjs'
import { checkout } from '../process/checkout.mjs'

/** Pages that open without a network, once a machine has opened one of them with it. */
const PAGES = ['/giay', '/kiem-tra-the', '/the-tren-may'].flatMap((page) => [page, `/en${page}`])
const WORKER = 'browser/service-worker.ts'
/** Whatever may be fetched late by these comes along whole; of what stands on every page only what it is made of. */
const LIVING = [
  'browser/paper/paper-reader.tsx',
  'browser/clinic/check/card-checker.tsx',
  'browser/clinic/show-card.ts',
]
const ON_EVERY_PAGE = ['browser/enhance.ts', 'browser/islands/mount-island.tsx']

/** @typedef {import('esbuild').Metafile['outputs']} Outputs */

/**
 * The files of the browser's code that these pages are drawn with.
 * @param {Outputs} outputs of the build @returns {string[]} their names there
 */
export function offlineFiles(outputs) {
  const found = new Set()
  /** @param {string} file @param {boolean} late */
  const follow = (file, late) => {
    if (found.has(file)) return
    found.add(file)
    for (const { path: next, kind } of outputs[file]?.imports ?? [])
      if (outputs[next] && (late || kind === 'import-statement')) follow(next, late)
  }
  for (const entry of LIVING) follow(outputOf(outputs, entry), true)
  for (const entry of ON_EVERY_PAGE) follow(outputOf(outputs, entry), false)
  return [...found].sort()
}

/** @param {Outputs} outputs @param {string} entry */
function outputOf(outputs, entry) {
  const [file] = Object.entries(outputs).find(([, made]) => made.entryPoint === entry) ?? []
  if (!file) throw new Error(`Nothing was built from ${entry}.`)
  return file
}

/**
 * Builds the one service worker of the portal. Its text changes with every build whose pages or files may have changed: that is how
 * browsers see a new one.
 * @param {string} folder `.next` @param {string[]} files addresses @param {string} madeFrom the hash of the sources
 */
export async function buildServiceWorker(folder, files, madeFrom) {
  const version = createHash('sha256').update(madeFrom).update(files.join()).digest('hex')
  await build({
    absWorkingDir: checkout,
    entryPoints: [WORKER],
    outfile: workerFile(folder),
    bundle: true,
    minify: true,
    format: 'iife',
    define: {
      OFFLINE_PAGES: JSON.stringify(PAGES),
      OFFLINE_FILES: JSON.stringify(files),
      VERSION: JSON.stringify(version.slice(0, 16)),
    },
  })
  await stop()
}
