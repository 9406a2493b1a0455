import { spawn } from 'node:child_process'

/**
 * `quiet` collects what the program prints instead of showing it; `onStart` hears its number.
 * @typedef {import('node:child_process').SpawnOptions & { quiet?: boolean, onStart?: (pid: number) => void }} Options
 */

/** @type {Record<string, number>} */
const NOT_STARTED = { EACCES: 126, ENOENT: 127 }

/** What a failing program still had to say may arrive after its end. */
const LAST_WORDS_MS = 100

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** When this process must end, so must what it has started. */
export const stopCommands = () => running.forEach((child) => child.kill('SIGTERM'))

/**
 * Runs a program to its end, shown on this terminal unless `quiet`. A failure is thrown with what it printed.
 * @param {string} program
 * @param {string[]} args
 * @param {Options} [options]
 */
export async function run(program, args, { quiet = false, ...options } = {}) {
  const { code, output } = await tryRun(program, args, { quiet, ...options })
  if (code !== 0)
    throw new Error([`${program} ${args.join(' ')} dừng với mã ${code}.`, output].join('\n').trim())
  return output
}

/**
 * As `run`, but the exit code is the answer; a program that can't be started answers 126 or 127, as in a shell.
 * @param {string} program
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function tryRun(program, args, { quiet = false, onStart, ...options } = {}) {
  return new Promise((resolve, reject) => {
    /** @type {import('node:child_process').StdioOptions} */
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    /** @type {import('node:child_process').SpawnOptions} */
    const settings = { stdio, ...options }
    const child = spawn(program, args, settings)
    running.add(child)
    if (child.pid) onStart?.(child.pid)
    let output = ''
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk)
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      running.delete(child)
      const code = NOT_STARTED[error.code ?? '']
      if (code) resolve({ code, output: error.message })
      else reject(error)
    })
    // `exit`, not `close`: on Windows a server started by pg_ctl keeps its pipes open for ever.
    child.on('exit', (code) => {
      running.delete(child)
      const answer = () => resolve({ code: code ?? 1, output })
      if (code === 0) answer()
      else setTimeout(answer, LAST_WORDS_MS)
    })
  })
}

/** @param {string} script a file inside node_modules */
export const runNode = (script, /** @type {string[]} */ args, options = {}) =>
  run(process.execPath, [script, ...args], options)
