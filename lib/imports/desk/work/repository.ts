import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { ImportStep } from '../../begin-import'
import { MOST_REFUSALS } from '../import-file'
import { intoColumn } from '../record-in-column'

export type TakenFile = {
  id: string
  kind: string
  fileName: string
  fileHash: string
  size: number
  state: 'TRYING' | 'STORING'
  heldBy: string
  attempts: number
  doneLine: number
  triedAt: Date | null
  importsMark: string | null
  importId: string | null
  officeCode: string
  broughtById: string
  decidedById: string | null
}

/** Whoever holds a file says so again at the latest after this time; otherwise its process is dead and another goes on. */
const HELD_SECONDS = 60

/** The file whose turn it is, for one process alone; null where nothing waits. */
export async function takeFile(hold: string): Promise<TakenFile | null> {
  const [taken] = await db.$queryRaw<TakenFile[]>`
    UPDATE "ImportFile" SET "heldBy" = ${hold}::uuid, attempts = attempts + 1,
      "heldUntil" = now() + make_interval(secs => ${HELD_SECONDS})
    WHERE id = (
      SELECT id FROM "ImportFile"
      WHERE state IN ('TRYING', 'STORING') AND ("heldUntil" IS NULL OR "heldUntil" < now())
      ORDER BY "stateSince", id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, kind, "fileName", "fileHash", size, state::text AS state, "heldBy", attempts, "doneLine", "triedAt",
      "importsMark", "importId", "officeCode", "broughtById", "decidedById"`
  return taken ?? null
}

type Held = Pick<TakenFile, 'id' | 'heldBy'>

/** False: somebody else has gone on with it, or it was dropped. */
export async function isHeld({ id, heldBy }: Held): Promise<boolean> {
  const heldUntil = new Date(Date.now() + HELD_SECONDS * 1000)
  const { count } = await db.importFile.updateMany({ where: { id, heldBy }, data: { heldUntil } })
  return count > 0
}

/** The same within a transaction, which then ends the step. */
export async function lockHeld({ id, heldBy }: Held, tx: Tx): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "ImportFile" WHERE id = ${id}::uuid AND "heldBy" = ${heldBy}::uuid FOR UPDATE`
  return rows.length > 0
}

/** Lets another take it: at once, or after some seconds. */
export async function letGo({ id, heldBy }: Held, data: { attempts?: number; seconds: number }) {
  const { seconds, attempts } = data
  const heldUntil = new Date(Date.now() + seconds * 1000)
  await db.importFile.updateMany({
    where: { id, heldBy },
    data: { heldBy: null, heldUntil, attempts },
  })
}

export async function giveUp({ id, heldBy }: Held): Promise<void> {
  await db.importFile.updateMany({
    where: { id, heldBy },
    data: { state: 'FAILED', stateSince: new Date(), heldBy: null, heldUntil: null },
  })
}

export async function beginTrying({ id, heldBy }: Held, importsMark: string): Promise<void> {
  const data = { triedAt: new Date(), importsMark }
  await db.importFile.updateMany({ where: { id, heldBy }, data })
}

export async function setImport({ id, heldBy }: Held, importId: string): Promise<void> {
  await db.importFile.updateMany({ where: { id, heldBy }, data: { importId } })
}

/** From the first line on, in the same hands: what was found so far is forgotten. */
export async function beginAnew({ id, heldBy }: Held, tx: Tx): Promise<void> {
  await tx.importFileRefusal.deleteMany({ where: { fileId: id } })
  const data = { added: 0, changed: 0, closed: 0, same: 0, refused: 0, held: 0, doneLine: 0 }
  await tx.importFile.updateMany({ where: { id, heldBy }, data })
}

/** How far it is, and that the step is worth its attempts. False: somebody else has gone on with it. */
export async function noteStep(
  { id, heldBy }: Held,
  { doneLine, counts, refusals }: ImportStep,
  isTrial: boolean,
  tx: Tx,
): Promise<boolean> {
  const more = Object.entries(counts).map(([name, count]) => [name, { increment: count }])
  const { count } = await tx.importFile.updateMany({
    where: { id, heldBy },
    data: {
      doneLine,
      attempts: 0,
      heldUntil: new Date(Date.now() + HELD_SECONDS * 1000),
      ...(isTrial && Object.fromEntries(more)),
    },
  })
  if (count === 0) return false
  if (!isTrial || refusals.length === 0) return true
  const room = MOST_REFUSALS - (await tx.importFileRefusal.count({ where: { fileId: id } }))
  const data = refusals
    .slice(0, Math.max(0, room))
    .map((refusal) => ({ fileId: id, ...intoColumn(refusal) }))
  await tx.importFileRefusal.createMany({ data, skipDuplicates: true })
  return true
}

export const isImportDone = async (id: string): Promise<boolean> =>
  (await db.import.count({ where: { id, state: 'DONE' } })) > 0

export const findCounts = (id: string, tx: Tx) =>
  tx.importFile.findUniqueOrThrow({
    where: { id },
    select: {
      added: true,
      changed: true,
      closed: true,
      same: true,
      refused: true,
      held: true,
      importId: true,
    },
  })
