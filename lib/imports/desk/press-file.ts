import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import { may } from '@/lib/review/actions'
import { refusedAtDesk, type DeskOutcome } from './desk-refusals'
import { noteAtDesk } from './journal-desk'
import { refuseRole } from './refuse-role'
import {
  endFile,
  findImportsMark,
  lockFile,
  setAgain,
  setToStore,
  setToTry,
  wakeWorker,
  type LockedFile,
} from './repository'

type Press = { officer: Officer; file: LockedFile; typed: Record<string, string>; tx: Tx }

/** Of which dry run a page told: its numbers may have changed since. */
export const markOfTrial = ({ triedAt }: { triedAt: Date | null }): string =>
  String(triedAt?.getTime() ?? '')

const hasNews = ({ added, changed, closed }: LockedFile): boolean => added + changed + closed > 0

/** A second administrator lets in what was tried: this very file, with these very numbers. */
async function letIn({ officer, file, typed, tx }: Press): Promise<DeskOutcome> {
  if (file.state !== 'READY') return refusedAtDesk('not-now')
  if (file.broughtById === officer.id) return refusedAtDesk('four-eyes')
  if (typed.reviewed !== markOfTrial(file)) return refusedAtDesk('page-old')
  if (file.importsMark !== (await findImportsMark(tx))) return refusedAtDesk('preview-old')
  if (!hasNews(file)) return refusedAtDesk('nothing-new')
  await setToStore(file.id, officer.id, tx)
  const { fileHash: hash, added, changed, closed, refused, held } = file
  const noted = { file, actor: actorOf(officer), act: 'let-in-import-file' }
  await noteAtDesk(noted, { hash, added, changed, closed, refused, held }, tx)
  await wakeWorker(tx)
  return { ok: true }
}

async function tryAgain({ officer, file, tx }: Press): Promise<DeskOutcome> {
  if (file.state !== 'READY') return refusedAtDesk('not-now')
  await setToTry(file.id, tx)
  await noteAtDesk({ file, actor: actorOf(officer), act: 'try-import-file' }, {}, tx)
  await wakeWorker(tx)
  return { ok: true }
}

/** After a fault of ours: the step that failed goes on where it stopped. */
async function goOn({ officer, file, tx }: Press): Promise<DeskOutcome> {
  if (file.state !== 'FAILED') return refusedAtDesk('not-now')
  await setAgain(file.id, file.decidedById ? 'STORING' : 'TRYING', tx)
  await noteAtDesk({ file, actor: actorOf(officer), act: 'go-on-with-import-file' }, {}, tx)
  await wakeWorker(tx)
  return { ok: true }
}

/** Not once it is being stored: people whose rows are in would stay so. */
async function drop({ officer, file, tx }: Press): Promise<DeskOutcome> {
  const isStored = file.importId !== null
  if (!['TRYING', 'READY', 'FAILED'].includes(file.state) || isStored)
    return refusedAtDesk('not-now')
  await endFile(file.id, 'DROPPED', tx)
  await noteAtDesk({ file, actor: actorOf(officer), act: 'drop-import-file' }, {}, tx)
  return { ok: true }
}

const presses = { nap: letIn, 'xem-lai': tryAgain, 'thu-lai': goOn, bo: drop }
export type FilePress = keyof typeof presses
export const isFilePress = (word: string): word is FilePress => Object.hasOwn(presses, word)

/** Every press on the page of a file. Null: there is no such file. */
export async function pressFile(
  officer: Officer,
  id: string,
  press: FilePress,
  typed: Record<string, string>,
): Promise<DeskOutcome | null> {
  if (!may(officer, 'keepImports')) return refuseRole(officer)
  return inTransaction(async (tx) => {
    const file = await lockFile(id, tx)
    return file && presses[press]({ officer, file, typed, tx })
  })
}
