import 'server-only'
import { randomUUID } from 'node:crypto'
import { record } from '@/lib/platform/journal/journal'
import { inTransaction, type Tx } from '@/lib/platform/database/transaction'
import type { CheckedFile } from './file/check-file'
import type { FileSource } from './file/file-source'
import type { ImportedId, ImportKindId } from './kinds/import-kinds'
import { countRefusals, createImport, takeUpRunning, type StartedImport } from './repository'
import type { ImportCounts } from './rows/plan-unit'
import type { KeptRefusal } from './shape/refusals'

export type ImportRequest<Kind extends ImportedId = ImportKindId> = {
  kind: Kind
  source: FileSource
  fileName: string
  /** As the journal names whoever asks. */
  actor: string
  isDryRun: boolean
  /** Of a dry run that was cut short: the last line it had tried. */
  triedLine?: number
  watch?: ImportWatch
}

export type ImportStep = { doneLine: number; counts: ImportCounts; refusals: KeptRefusal[] }

/** Whoever wants to hear how far it is. What they throw stops it there, as a kill would. */
type ImportWatch = {
  onChecked?: (file: Pick<CheckedFile, 'hash'>) => void
  onBegun?: (id: string) => Promise<void>
  onStep?: (step: ImportStep) => Promise<void>
}

/** `refusals`: how many of it are kept already. */
export type BegunImport = StartedImport & { isResumed: boolean; refusals: number }

type Asked = Pick<ImportRequest<ImportedId>, 'kind' | 'fileName' | 'actor'>

/** Begins, or goes on with what was begun with this very file. The journal says who let which file in. */
export async function beginImport(asked: Asked, fileHash: string): Promise<BegunImport> {
  const { kind, fileName, actor } = asked
  const made = await inTransaction(async (tx) => {
    const begun = await createImport(tx, { kind, fileName, fileHash, actor })
    if (begun) await note(tx, { id: begun.id, act: 'begin-import', hash: fileHash }, asked)
    return begun
  })
  if (made) return { ...made, isResumed: false, refusals: 0 }
  const running = await inTransaction(async (tx) => {
    const taken = await takeUpRunning(tx, kind, fileHash)
    if (taken) await note(tx, { id: taken.id, act: 'resume-import', hash: fileHash }, asked)
    return taken
  })
  // It ended between the two questions: then this is a new one.
  if (!running) return beginImport(asked, fileHash)
  const isResumed = running.doneLine > 0
  return { ...running, isResumed, refusals: await countRefusals(running.id) }
}

/** Of a dry run: made within the transaction that is undone. */
export const beginTrial = (tx: Tx, { kind, fileName, actor }: Asked) =>
  createImport(tx, { kind, fileName, fileHash: `trial:${randomUUID()}`, actor })

type Noted = { id: string; act: 'begin-import' | 'resume-import'; hash: string }

const note = (tx: Tx, { id, act, hash }: Noted, { kind, fileName, actor }: Asked) =>
  record({ stream: `import:${id}`, act, actor, details: { kind, fileName, hash } }, tx)
