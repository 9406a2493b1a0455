import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import type { FileFault } from '../../file/file-fault'
import { noteAtDesk } from '../journal-desk'
import { endFile, findImportsMark, setReady } from '../repository'
import { LostHold } from './lost-hold'
import { beginTrying, findCounts, lockHeld, type TakenFile } from './repository'
import { runFile } from './run-file'

const bringerOf = ({ broughtById }: TakenFile) => `account:${broughtById}`

/** A dry run: whatever it finds is kept with the file, and nothing else. Cut short, it goes on with the next people. */
export async function tryFile(file: TakenFile, signal?: AbortSignal): Promise<void> {
  if (!file.triedAt) await beginTrying(file, await findImportsMark())
  const actor = bringerOf(file)
  const outcome = await runFile(file, { actor, isDryRun: true, signal })
  if (outcome.state === 'broken') return endBroken(file, outcome.fault)
  await inTransaction(async (tx) => {
    if (!(await lockHeld(file, tx))) throw new LostHold()
    const { importId: _, ...counts } = await findCounts(file.id, tx)
    await setReady(file.id, tx)
    await noteAtDesk({ file, actor, act: 'end-import-trial' }, counts, tx)
  })
}

/** It isn't what it says it is: nothing can be done with it, so it goes. */
export const endBroken = (file: TakenFile, fault: FileFault): Promise<void> =>
  inTransaction(async (tx) => {
    if (!(await lockHeld(file, tx))) throw new LostHold()
    await endFile(file.id, 'BROKEN', tx, { fault })
    const { rule, line = null } = fault
    await noteAtDesk(
      { file, actor: bringerOf(file), act: 'refuse-import-file' },
      { rule, line },
      tx,
    )
  })
