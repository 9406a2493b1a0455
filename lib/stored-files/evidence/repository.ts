import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'

/** Always asked for together with the report it belongs to. */
export type WhichEvidence = { id: string; correctionId: string }

/** `isSent`: the office has it. */
export type KeptEvidence = { id: string; mediaType: string; size: number; isSent: boolean }

/** In the order in which they came. */
export async function listEvidence(
  correctionId: string,
  tx: Tx | typeof db = db,
): Promise<KeptEvidence[]> {
  const rows = await tx.storedFile.findMany({
    where: { correctionId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, mediaType: true, size: true, unsentFrom: true },
  })
  return rows.map(({ unsentFrom, ...file }) => ({ ...file, isSent: unsentFrom.length === 0 }))
}

/** Another report's id finds nothing. */
export const findSealedEvidence = (which: WhichEvidence, tx: Tx | typeof db = db) =>
  tx.storedFile.findFirst({
    where: which,
    select: { id: true, kind: true, mediaType: true, sealed: true, unsentFrom: true },
  })

const UNSENT = { unsentFrom: { isEmpty: false } }

/** What the office has stays. */
export async function deleteUnsentEvidence(which: WhichEvidence, tx: Tx): Promise<boolean> {
  const { count } = await tx.storedFile.deleteMany({ where: { ...which, ...UNSENT } })
  return count > 0
}

export async function deleteAllUnsentEvidence(correctionId: string, tx: Tx): Promise<void> {
  await tx.storedFile.deleteMany({ where: { correctionId, ...UNSENT } })
}

/** From now on the office has them; answers which these are. */
export async function markEvidenceSent(correctionId: string, tx: Tx): Promise<string[]> {
  const rows = await tx.storedFile.updateManyAndReturn({
    where: { correctionId, ...UNSENT },
    data: { unsentFrom: [] },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

export async function moveUnsentEvidence(from: string, to: string, tx: Tx): Promise<void> {
  await tx.storedFile.updateMany({
    where: { correctionId: from, ...UNSENT },
    data: { correctionId: to },
  })
}

/** What was chosen for a report and never sent with it. */
export async function deleteUnsentEvidenceBefore(before: Date, tx: Tx): Promise<number> {
  const { count } = await tx.storedFile.deleteMany({
    where: { correctionId: { not: null }, createdAt: { lt: before }, ...UNSENT },
  })
  return count
}
