import 'server-only'
import { randomUUID } from 'node:crypto'
import { describeFault } from '@/lib/platform/database/describe-fault'
import { log } from '@/server/process/log.mjs'
import { MOST_ATTEMPTS } from '../import-file'
import { LostHold } from './lost-hold'
import { giveUp, isHeld, letGo, takeFile, type TakenFile } from './repository'
import { letFileIn } from './let-in-file'
import { tryFile } from './try-file'

const SAY_SO_EVERY_MS = 15_000
const MINUTE = 60

/**
 * Does what waits, file by file. Of several processes one has each file, as long as it lives: another goes on where it stopped.
 * `signal`: the process is about to stop, and leaves the file to others.
 */
export async function workOnFiles(signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted) {
    const file = await takeFile(randomUUID())
    if (!file) return
    await workOn(file, signal)
  }
}

async function workOn(file: TakenFile, signal?: AbortSignal): Promise<void> {
  const saysSo = setInterval(() => void isHeld(file).catch(() => undefined), SAY_SO_EVERY_MS)
  try {
    if (file.attempts > MOST_ATTEMPTS) await leave(file)
    else if (file.state === 'TRYING') await tryFile(file, signal)
    else await letFileIn(file, signal)
  } catch (fault) {
    if (signal?.aborted) await letGo(file, { attempts: 0, seconds: 0 })
    else await afterFault(file, fault)
  } finally {
    clearInterval(saysSo)
  }
}

async function afterFault(file: TakenFile, fault: unknown): Promise<void> {
  if (fault instanceof LostHold || !(await isHeld(file))) return
  log(`import file ${file.id}: attempt ${file.attempts} failed\n${describeFault(fault)}`)
  await letGo(file, { seconds: file.attempts * MINUTE })
}

async function leave(file: TakenFile): Promise<void> {
  await giveUp(file)
  log(`ALARM import file ${file.id} was begun ${MOST_ATTEMPTS} times in vain: see the log above`)
}
