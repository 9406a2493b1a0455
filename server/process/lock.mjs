import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { dataPath } from './checkout.mjs'
import { isAlive } from './processes.mjs'

const BEAT_MS = 2_000
const STALE_MS = 15_000

/**
 * Lets one process at a time of this checkout do `action`; the others wait for their turn.
 * A file with a heartbeat, because a killed holder must not block the next start.
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} action must not block the event loop, or the lock looks abandoned
 * @returns {Promise<Result>}
 */
export async function withLock(name, action) {
  const file = dataPath(`${name}.lock`)
  while (!take(file)) {
    if (isAbandoned(file)) rmSync(file, { force: true })
    else await sleep(100)
  }
  const beat = setInterval(() => utimesSync(file, new Date(), new Date()), BEAT_MS)
  try {
    return await action()
  } finally {
    clearInterval(beat)
    rmSync(file, { force: true })
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/** @param {string} file */
function isAbandoned(file) {
  const written = statSync(file, { throwIfNoEntry: false })
  if (!written) return false
  if (Date.now() - written.mtimeMs > STALE_MS) return true
  const holder = Number(readFileSync(file, 'utf8'))
  return holder > 0 && !isAlive(holder)
}
