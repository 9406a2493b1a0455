import { readdirSync, readFileSync } from 'node:fs'

/** Memory of a process and all it started, now or at its most, as Linux tells it; NaN where there is no /proc. */
export function residentMegabytes(pid: number, when: 'VmRSS' | 'VmHWM' = 'VmRSS'): number {
  const status = statusOf(pid)
  if (status === null) return NaN
  const kilobytes = Number(new RegExp(`${when}:\\s+(\\d+)`).exec(status)?.[1] ?? 0)
  return childrenOf(pid).reduce(
    (sum, child) => sum + (residentMegabytes(child, when) || 0),
    kilobytes / 1024,
  )
}

/** Null when the process has ended meanwhile. */
function statusOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return null
  }
}

const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`)
    .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
    .filter(Boolean)
    .map(Number)
