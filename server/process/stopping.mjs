import { log } from './log.mjs'
import { processWide } from './process-wide.mjs'

/** A stop of the whole machine or window often reaches the database first: what is lost is told only when no stop has followed. */
const PATIENCE_MS = 1_000

/** The process stops once. */
export const isStopping = () => processWide.isStopping === true
export const beginStopping = () => void (processWide.isStopping = true)

/** How often each was said. @type {Map<string, number>} */
const held = new Map()

/** For what the loss of the database has to say. The same words said many times, once by each connection, are one line. @param {string} words */
export function logLoss(words) {
  if (isStopping()) return
  if (held.size === 0) setTimeout(tell, PATIENCE_MS).unref()
  held.set(words, (held.get(words) ?? 0) + 1)
}

function tell() {
  const said = isStopping() ? [] : [...held]
  held.clear()
  for (const [words, times] of said)
    log(times > 1 ? words.replace(/$/m, ` (${times} times)`) : words)
}
// Whoever dies of it says so too.
process.on('exit', tell)
