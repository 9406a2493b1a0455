import { existsSync, readFileSync } from 'node:fs'
import { tryRun } from './command.mjs'

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/** What runs under this number; numbers of dead processes are given out again. @param {number} pid */
export async function commandOf(pid) {
  const proc = `/proc/${pid}/cmdline`
  if (existsSync(proc)) return readFileSync(proc, 'utf8')
  const [program, args] =
    process.platform === 'win32'
      ? /** @type {const} */ (['tasklist', ['/FI', `PID eq ${pid}`]])
      : /** @type {const} */ (['ps', ['-o', 'command=', '-p', String(pid)]])
  return (await tryRun(program, [...args], { quiet: true })).output
}

/** @param {number} pid null where the system does not tell cheaply */
export function parentOf(pid) {
  const stat = `/proc/${pid}/stat`
  if (!existsSync(stat)) return null
  // «pid (name) state parent …», where the name may hold blanks and brackets itself
  return Number(
    readFileSync(stat, 'utf8')
      .replace(/^.*\) \S /s, '')
      .split(' ', 1)[0],
  )
}
