import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { ImportedId } from '../kinds/import-kinds'
import { keptStates, type FileState } from './import-file'
import type { SealedFile } from './sealed/seal-pieces'

type Brought = { kind: ImportedId; fileName: string; officeCode: string; broughtById: string }

/** Whoever brings another at the same moment waits until this one is counted. */
export async function createFile(
  brought: Brought,
  most: number,
  tx: Tx,
): Promise<{ id: string } | null> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('import files'))::text`
  const waiting = await tx.importFile.count({ where: { state: { in: [...keptStates] } } })
  if (waiting >= most) return null
  const heldUntil = new Date(Date.now() + 60 * 60_000)
  return tx.importFile.create({ data: { ...brought, heldUntil }, select: { id: true } })
}

export const forgetFile = (id: string): Promise<unknown> =>
  db.importFile.deleteMany({ where: { id, state: 'ARRIVING' } })

/** The whole file is there. False: it is not awaited any more. */
export async function endArrival(id: string, sealed: SealedFile, tx: Tx): Promise<boolean> {
  const { count } = await tx.importFile.updateMany({
    where: { id, state: 'ARRIVING' },
    data: { ...sealed, ...inState('TRYING') },
  })
  return count > 0
}

/** Nobody holds a file that has just come to another state. */
const inState = (state: FileState) => ({
  state,
  stateSince: new Date(),
  heldBy: null,
  heldUntil: null,
  attempts: 0,
})

const nothingTried = {
  added: 0,
  changed: 0,
  closed: 0,
  same: 0,
  refused: 0,
  held: 0,
  triedAt: null,
}

export type LockedFile = NonNullable<Awaited<ReturnType<typeof lockFile>>>

/** As it stands, and nobody changes it before the end of `tx`. */
export async function lockFile(id: string, tx: Tx) {
  await tx.$queryRaw`SELECT id FROM "ImportFile" WHERE id = ${id}::uuid FOR UPDATE`
  return tx.importFile.findUnique({ where: { id } })
}

/** From the first line on, whatever was found before. */
export async function setToTry(id: string, tx: Tx): Promise<void> {
  await tx.importFileRefusal.deleteMany({ where: { fileId: id } })
  await tx.importFile.update({
    where: { id },
    data: { ...inState('TRYING'), ...nothingTried, doneLine: 0, decidedById: null, importId: null },
    select: { id: true },
  })
}

export async function setToStore(id: string, decidedById: string, tx: Tx): Promise<void> {
  await tx.importFile.update({
    where: { id },
    data: { ...inState('STORING'), decidedById, doneLine: 0 },
    select: { id: true },
  })
}

/** The step goes on where it stopped. */
export async function setAgain(id: string, state: 'TRYING' | 'STORING', tx: Tx): Promise<void> {
  await tx.importFile.update({ where: { id }, data: inState(state), select: { id: true } })
}

type Ended = 'DONE' | 'BROKEN' | 'DROPPED' | 'LAPSED'

/** Nothing more is done with it: its bytes go. Of an import that is done its own refusals tell. */
export async function endFile(id: string, state: Ended, tx: Tx, more: object = {}): Promise<void> {
  await tx.importPiece.deleteMany({ where: { fileId: id } })
  await tx.importFileRefusal.deleteMany({ where: { fileId: id } })
  await tx.importFile.update({
    where: { id },
    data: { ...inState(state), ...more },
    select: { id: true },
  })
}

export async function setReady(id: string, tx: Tx): Promise<void> {
  await tx.importFile.update({ where: { id }, data: inState('READY'), select: { id: true } })
}

/**
 * What has been imported so far, by whomever, in a word: it changes with each batch that is stored.
 */
export async function findImportsMark(tx: Tx | typeof db = db): Promise<string> {
  const [row] = await tx.$queryRaw<[{ mark: string }]>`
    SELECT concat_ws('/', count(*), coalesce(sum("doneLine"), 0), count("endedAt"), extract(epoch FROM max("startedAt"))) AS mark
    FROM "Import"`
  return row.mark
}

/** Wakes a worker, of whichever process, once the transaction ends. */
export async function wakeWorker(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.add_job('work-on-imports', max_attempts => 1)`
}

/** Those that came half, and those on which nobody decided. */
export async function deleteHalfArrived(): Promise<number> {
  const where = { state: 'ARRIVING', heldUntil: { lt: new Date() } } as const
  return (await db.importFile.deleteMany({ where })).count
}

export const listOverdue = (before: Date): Promise<{ id: string }[]> =>
  db.importFile.findMany({
    where: { state: { in: ['READY', 'FAILED'] }, stateSince: { lt: before } },
    select: { id: true },
  })
