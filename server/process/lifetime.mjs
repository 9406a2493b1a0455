import { stopCommands } from './command.mjs'
import { log } from './log.mjs'
import { isAlive, parentOf } from './processes.mjs'
import { beginStopping, isStopping } from './stopping.mjs'
import { within } from './within.mjs'

const PARENT_CHECK_MS = 1_000
/** A terminal and npm both pass one Ctrl+C on; whoever presses it again later means it. */
const ECHO_MS = 500
/** For each thing to be undone, unless it asks for another time. */
const UNDO_MS = 10_000
const HURRIED_MS = 3_000

/** @typedef {(hurry: AbortSignal) => unknown} Undo */
/** @typedef {(undo: Undo, what?: { name?: string, ms?: number }) => void} OnStop `name`: for the line that says it did not end in time */

/**
 * Runs `begin` until a signal ends the process. What `begin` hands to `onStop` is undone then, last first, and also when it fails.
 * A second signal hurries: requests in work are cut off, the rest is undone all the same. What can't be undone in its time, or breaks,
 * is said in one line and left: a stop always ends, with the code 1 then.
 * @param {(onStop: OnStop) => Promise<void>} begin
 */
export async function untilStopped(begin) {
  /** @type {(() => Promise<boolean>)[]} */
  const undoing = []
  const hurry = new AbortController()
  const stop = async (/** @type {number} */ code) => {
    if (isStopping()) return
    beginStopping()
    process.on('unhandledRejection', tellLeftBehind)
    stopCommands()
    let isUndone = true
    for (let undo = undoing.pop(); undo; undo = undoing.pop()) isUndone = (await undo()) && isUndone
    process.exit(isUndone ? code : 1)
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
    await begin((undo, { name = 'what was begun', ms = UNDO_MS } = {}) => {
      undoing.push(() => undone(undo, { name, ms, hurry: hurry.signal }))
    })
  } catch (error) {
    if (!isStopping()) report(error)
    await stop(1)
  }
}

/** @param {Undo} undo @param {{ name: string, ms: number, hurry: AbortSignal }} limits */
async function undone(undo, { name, ms, hurry }) {
  try {
    const isDone = await within(ms, () => undo(hurry), { hurry, hurriedMs: HURRIED_MS })
    if (!isDone) log(`stopping: ${name} did not end in time and was left`)
    return isDone
  } catch (fault) {
    log(`stopping: ${name} could not be ended: ${fault instanceof Error ? fault.message : fault}`)
    return false
  }
}

/** The database often goes in the same moment: logLoss keeps silent about it too. */
const LOST_CONNECTION = /^Connection terminated/

/**
 * A job's package lets go of promises while it stops; one that breaks then would end the process before the rest is undone.
 * @param {unknown} fault
 */
function tellLeftBehind(fault) {
  const words = fault instanceof Error ? fault.message : String(fault)
  if (!LOST_CONNECTION.test(words)) log(`stopping: left behind: ${words}`)
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
