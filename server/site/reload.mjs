import { readdirSync, statSync, watch } from 'node:fs'
import path from 'node:path'
import { checkout } from '../process/checkout.mjs'

// While developing only: a document drawn on request holds nothing of Next's, so a change of the code is told by these two addresses.

const CHANGES = '/_dev/changes'
const SCRIPT = '/_dev/reload.js'
export const RELOAD_TAG = `<script type="module" src="${SCRIPT}"></script>`

const WATCHED = ['app', 'browser', 'components', 'lib']
const SHOWN = /\.(tsx?|mjs|css)$/
const TEST = /\.test\.tsx?$/
/** An editor writes a file in several goes, and esbuild takes its time. */
const QUIET_MS = 150

/** Waits for the change; where the server has gone, for the next one. */
const WAITING = `
const change = async () => {
  const { ok } = await fetch('${CHANGES}').catch(() => ({ ok: false }))
  if (ok) return location.reload()
  setTimeout(change, 1000)
}
change()`

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown} Answer */

/**
 * Answers those two addresses, everything else goes on to the app.
 * @param {Answer} answer @param {string} [root]
 */
export function reloading(answer, root = checkout) {
  /** @type {Set<import('node:http').ServerResponse>} */
  const waiting = new Set()
  const tell = (/** @type {number} */ status) => {
    for (const response of waiting) response.writeHead(status).end()
    waiting.clear()
  }
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const stopWatching = watchFiles(
    WATCHED.map((room) => path.join(root, room)),
    (file) => {
      if (!isShown(file)) return
      clearTimeout(timer)
      timer = setTimeout(() => tell(204), QUIET_MS)
    },
  )
  return {
    /** @type {Answer} */
    answer: (request, response) => {
      if (request.url === SCRIPT)
        return response.setHeader('Content-Type', 'text/javascript').end(WAITING)
      if (request.url !== CHANGES) return answer(request, response)
      waiting.add(response)
      response.on('close', () => waiting.delete(response))
    },
    stop: () => {
      clearTimeout(timer)
      stopWatching()
      tell(503)
    },
  }
}

/**
 * Each folder is watched by itself: Node's watch over a whole tree loses a file that an editor has put in the place of the old one.
 * @param {string[]} rooms @param {(file: string) => void} onChange
 */
function watchFiles(rooms, onChange) {
  /** @type {Map<string, import('node:fs').FSWatcher>} */
  const watchers = new Map()
  const watchFolder = (/** @type {string} */ folder) => {
    if (watchers.has(folder)) return
    const watcher = watch(folder, (_, name) => {
      if (name && isFolder(path.join(folder, name))) watchTree(path.join(folder, name))
      if (name) onChange(name)
    })
    watchers.set(folder, watcher)
    watcher.on('error', () => watchers.delete(folder)) // it is gone
  }
  const watchTree = (/** @type {string} */ top) =>
    [
      top,
      ...readdirSync(top, { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(top, name),
      ),
    ]
      .filter(isFolder)
      .forEach(watchFolder)
  rooms.forEach(watchTree)
  return () => watchers.forEach((watcher) => watcher.close())
}

const isFolder = (/** @type {string} */ file) =>
  statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false

/** @param {string} file */
export const isShown = (file) => SHOWN.test(file) && !TEST.test(file)
