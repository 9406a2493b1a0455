import 'server-only'
import { createHash } from 'node:crypto'
import { inTransaction } from '@/lib/platform/database/transaction'
import { seal } from '@/lib/platform/seal/seal'
import { nameOfSealed, PIECE_BYTES } from './piece'
import { keepSealedPiece } from './repository'

export type SealedFile = { size: number; lines: number; fileHash: string }

const NEWLINE = 0x0a

/**
 * Seals a file piece by piece as it comes: nothing of it ever lies open on a disk, and no more than a piece is in memory. Null: nobody
 * awaits it any more.
 */
export async function sealPieces(
  fileId: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<SealedFile | null> {
  const hash = createHash('sha256')
  let [size, lines] = [0, 0]
  let last: number | undefined
  for await (const piece of inPieces(bytes)) {
    hash.update(piece)
    for (const byte of piece) if (byte === NEWLINE) lines++
    last = piece.at(-1)
    const sealed = new Uint8Array(seal(piece, nameOfSealed(fileId, size)))
    const isKept = await inTransaction((tx) => keepSealedPiece({ fileId, at: size, sealed }, tx))
    if (!isKept) return null
    size += piece.length
  }
  return { size, lines: last === NEWLINE ? lines : lines + 1, fileHash: hash.digest('hex') }
}

/** The same bytes in pieces of one size; the last may be smaller. */
async function* inPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    waiting.push(chunk)
    length += chunk.length
    if (length < PIECE_BYTES) continue
    const whole = Buffer.concat(waiting)
    let at = 0
    for (; whole.length - at >= PIECE_BYTES; at += PIECE_BYTES)
      yield whole.subarray(at, at + PIECE_BYTES)
    waiting = [whole.subarray(at)]
    length = whole.length - at
  }
  if (length > 0) yield Buffer.concat(waiting)
}
