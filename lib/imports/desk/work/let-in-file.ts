import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { noteAtDesk } from '../journal-desk'
import { endFile, findImportsMark, setToTry } from '../repository'
import { LostHold } from './lost-hold'
import { findCounts, isImportDone, letGo, lockHeld, type TakenFile } from './repository'
import { runFile } from './run-file'
import { endBroken } from './try-file'

const deciderOf = ({ decidedById }: TakenFile) => `account:${decidedById}`
/** Somebody else has just gone on with the very same file, perhaps by command line. */
const LOOK_AGAIN_SECONDS = 30

/** Lets in what was tried. What was imported since the dry run would make its numbers untrue: then it is tried again instead. */
export async function letFileIn(file: TakenFile, signal?: AbortSignal): Promise<void> {
  // Killed between the last line and its own end.
  if (file.importId && (await isImportDone(file.importId))) return endStoring(file)
  if (!file.importId && file.importsMark !== (await findImportsMark())) return backToTrial(file)
  const outcome = await runFile(file, { actor: deciderOf(file), isDryRun: false, signal })
  if (outcome.state === 'broken') return endBroken(file, outcome.fault)
  if (outcome.state === 'elsewhere') return letGo(file, { seconds: LOOK_AGAIN_SECONDS })
  return endStoring(file)
}

const endStoring = (file: TakenFile): Promise<void> =>
  inTransaction(async (tx) => {
    if (!(await lockHeld(file, tx))) throw new LostHold()
    const { importId } = await findCounts(file.id, tx)
    await endFile(file.id, 'DONE', tx)
    const noted = { file, actor: deciderOf(file), act: 'end-import-file' }
    await noteAtDesk(noted, { import: importId }, tx)
  })

const backToTrial = (file: TakenFile): Promise<void> =>
  inTransaction(async (tx) => {
    if (!(await lockHeld(file, tx))) throw new LostHold()
    await setToTry(file.id, tx)
    await noteAtDesk({ file, actor: 'system', act: 'try-import-file' }, {}, tx)
  })
