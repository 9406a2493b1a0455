import 'server-only'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const PREFIX = 'photo-upload-'
/** Longer than any upload lasts. */
const LEFTOVER_AFTER_MS = 60 * 60 * 1000

let swept: Promise<void> | undefined

/** Lends a folder that only this user can open, and removes it whatever happens to the work. */
export async function inUploadFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  await (swept ??= sweepLeftovers())
  const folder = await mkdtemp(path.join(tmpdir(), PREFIX))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A process that was killed leaves people's papers behind; the next one to start removes them. */
export async function sweepLeftovers(): Promise<void> {
  const names = await readdir(tmpdir())
  for (const name of names.filter((name) => name.startsWith(PREFIX))) {
    const folder = path.join(tmpdir(), name)
    const found = await stat(folder).catch(() => null)
    const mine = found?.uid === process.getuid?.() || !process.getuid
    if (found && mine && Date.now() - found.mtimeMs > LEFTOVER_AFTER_MS)
      await rm(folder, { recursive: true, force: true })
  }
}
