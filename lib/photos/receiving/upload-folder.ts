import 'server-only'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Followed by the number of the process: what a dead one left behind is nobody's. */
const PREFIX = 'photo-upload-'
/** Longer than any upload lasts: for what was left by a process whose number another has now. */
const LEFTOVER_AFTER_MS = 60 * 60 * 1000

/** Lends a folder that only this user can open, and removes it whatever happens to the work. */
export async function inUploadFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), `${PREFIX}${process.pid}-`))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * A process that was killed leaves people's papers behind, unsealed. Whoever starts removes them, and every process with a worker
 * each minute. At the start our own number is a dead one's: we have lent nothing yet.
 */
export async function sweepLeftovers({ atStart = false } = {}): Promise<void> {
  const names = await readdir(tmpdir())
  for (const name of names.filter((name) => name.startsWith(PREFIX))) {
    const folder = path.join(tmpdir(), name)
    const found = await stat(folder).catch(() => null)
    const isOurs = found?.uid === process.getuid?.() || !process.getuid
    if (found && isOurs && isLeftover(name, found.mtimeMs, atStart))
      await rm(folder, { recursive: true, force: true })
  }
}

function isLeftover(name: string, touchedAt: number, atStart: boolean): boolean {
  const owner = Number(name.slice(PREFIX.length).split('-')[0])
  if (owner === process.pid) return atStart
  return !isAlive(owner) || Date.now() - touchedAt > LEFTOVER_AFTER_MS
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM' // another user's
  }
}
