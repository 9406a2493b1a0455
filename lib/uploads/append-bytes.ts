import 'server-only'
import { inTransaction } from '@/lib/platform/database/transaction'
import { seal } from '@/lib/platform/seal/seal'
import { findUpload, holdUpload, insertPiece } from './repository'
import { mostPieces, type UploadSender } from './upload'

/** How a piece is bound to its upload and its place in it. */
export const nameOfPiece = (id: string, at: number): string => `upload:${id}:${at}`

/** How much has come, of how much; null for what is no upload of these senders, or is gone. */
export type Received = { received: number; size: number }

export const findUploaded = async (
  id: string,
  senders: UploadSender[],
): Promise<Received | null> => {
  const found = await findUpload(id, senders)
  return found && { received: found.received, size: found.size }
}

/**
 * Adds what came from `at` on. Bytes for another place than the end change nothing: the answer tells the end, and whoever sends goes on
 * from there. Two processes that have the same piece keep it once.
 */
export const appendBytes = (
  id: string,
  senders: UploadSender[],
  { at, bytes }: { at: number; bytes: Buffer },
): Promise<Received | null> =>
  inTransaction(async (tx) => {
    const upload = await holdUpload(id, senders, tx)
    if (!upload) return null
    const { received, size, pieces } = upload
    const isNext = at === received && bytes.length > 0 && pieces < mostPieces
    if (!isNext || received + bytes.length > size) return { received, size }
    const sealed = new Uint8Array(seal(bytes, nameOfPiece(id, at)))
    await insertPiece({ uploadId: id, at, sealed, size: bytes.length }, tx)
    return { received: received + bytes.length, size }
  })
