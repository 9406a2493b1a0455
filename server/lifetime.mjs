import { stopCommands } from './command.mjs'
import { isAlive, parentOf } from './processes.mjs'

const PARENT_CHECK_MS = 1_000
/** A terminal and npm both pass one Ctrl+C on; whoever presses it again later means it. */
const ECHO_MS = 500

/**
 * Runs `begin` until a signal ends the process. What `begin` hands to `onStop` is undone then, last first, and also when it fails.
 * A second signal hurries: requests in work are cut off, the rest is undone all the same.
 * @param {(onStop: (undo: (hurry: AbortSignal) => unknown) => void) => Promise<void>} begin
 */
export async function untilStopped(begin) {
  /** @type {((hurry: AbortSignal) => unknown)[]} */
  const undoing = []
  let isStopping = false
  const hurry = new AbortController()
  const stop = async (/** @type {number} */ code) => {
    if (isStopping) return
    isStopping = true
    stopCommands()
    for (const undo of undoing.reverse()) await Promise.resolve(undo(hurry.signal)).catch(report)
    process.exit(code)
  }
  let firstAt = Infinity
  const onSignal = () => {
    if (Date.now() - firstAt > ECHO_MS) hurry.abort()
    firstAt = Math.min(firstAt, Date.now())
    void stop(0)
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  watchNpm(() => stop(0))
  try {
    await begin((undo) => undoing.push(undo))
  } catch (error) {
    if (!isStopping) report(error)
    await stop(1)
  }
}

/** @param {any} error */
function report(error) {
  console.error(error?.message ?? error)
  if (process.env.DEBUG) console.error(error)
  else if (error?.cause) console.error(error.cause)
}

/**
 * npm passes no signal on through its shell, and none at all when it is killed hard; the next start would then find our
 * port taken. So we end with the shell, and with the npm behind it where the system tells who that is.
 * @param {() => void} onGone
 */
function watchNpm(onGone) {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const npm = parentOf(shell)
  const isGone = () => process.ppid !== shell || (npm !== null && !isAlive(npm))
  setInterval(() => isGone() && onGone(), PARENT_CHECK_MS).unref()
}
