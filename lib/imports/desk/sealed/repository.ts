import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'

type Piece = { fileId: string; at: number; sealed: Uint8Array<ArrayBuffer> }

const ARRIVES_WITHIN_MINUTES = 60

/** Keeps a piece, and says that the file is still arriving. False: it is not awaited any more. */
export async function keepSealedPiece(piece: Piece, tx: Tx): Promise<boolean> {
  const heldUntil = new Date(Date.now() + ARRIVES_WITHIN_MINUTES * 60_000)
  const where = { id: piece.fileId, state: 'ARRIVING' } as const
  const { count } = await tx.importFile.updateMany({ where, data: { heldUntil } })
  if (count === 0) return false
  await tx.importPiece.create({ data: piece, select: { at: true } })
  return true
}

export const findSealedPiece = (
  fileId: string,
  at: number,
): Promise<{ sealed: Uint8Array } | null> =>
  db.importPiece.findUnique({
    where: { fileId_at: { fileId, at } },
    select: { sealed: true },
  })
